import type { JSX } from 'preact';

import type { QuestionItem } from '@/lib/model/question';
import { andMore, kindLabel, spokenMask } from '@/lib/text/en';

/** Kinds and counts, and each value with all but its end hidden; never the value. */
export function FindingList({ items }: { readonly items: readonly QuestionItem[] }): JSX.Element {
  return (
    <ul class="findings">
      {items.map((item) => (
        <li key={item.detector} class="finding">
          <span class="finding-name">
            {kindLabel(item)}
            {item.count > 1 && <span class="count"> × {item.count}</span>}
          </span>
          <span class="masks">
            {item.masked.map((masked, index) => (
              <span key={index} class="mask">
                <bdi dir="ltr" aria-hidden="true">
                  {masked}
                </bdi>
                <span class="spoken">{spokenMask(masked)}</span>
              </span>
            ))}
            {item.count > item.masked.length && item.masked.length > 0 && (
              <span class="more">{andMore(item.count - item.masked.length)}</span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
