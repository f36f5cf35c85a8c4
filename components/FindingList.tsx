import type { JSX } from 'preact';

import type { QuestionItem } from '@/lib/model/question';
import { andMore, kindLabel, spokenMask } from '@/lib/text/en';

/**
 * Kinds and counts, and each value with all but its end hidden; never the value. The ends are attributes that the style
 * sheet shows: text of a node can be searched for by any script of the page (`window.find`).
 */
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
                <bdi dir="ltr" aria-hidden="true" data-shown={masked} />
                <span class="spoken" data-shown={spokenMask(masked)} />
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
