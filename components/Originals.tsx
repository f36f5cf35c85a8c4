import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

import { language } from '@/lib/text/en';
import { onlyHere, originalsCount, originalsLabel, showInText } from '@/lib/text/originals';

import { Icon } from './Icon';
import { type Mark, OriginalMark } from './OriginalMark';

type Props = {
  /** Those in view. */
  readonly marks: readonly Mark[];
  /** Those of the conversation, as far as it is in the document. */
  readonly list: readonly { readonly placeholder: string; readonly original: string }[];
  readonly isOpen: boolean;
  readonly isShown: boolean;
  onOpen(isOpen: boolean): void;
  onShow(isShown: boolean): void;
};

/** Originals in the place of their placeholders, and a list of them for those who do not use a mouse or cannot see. */
export function Originals({ marks, list, isOpen, isShown, onOpen, onShow }: Props): JSX.Element {
  const layer = useRef<HTMLDivElement>(null);
  // Above everything on the page, and where no style of the page reaches.
  useLayoutEffect(() => layer.current?.showPopover(), []);
  const onKey = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') onOpen(false);
  };
  return (
    <div ref={layer} class="cg originals" popover="manual" {...language}>
      <div aria-hidden="true">
        {isShown && marks.map((mark, index) => <OriginalMark key={index} {...mark} />)}
      </div>
      <section class="originals-card" aria-label={originalsLabel} onKeyDown={onKey}>
        <button type="button" class="originals-open" aria-expanded={isOpen} onClick={() => onOpen(!isOpen)}>
          <Icon name="shield" />
          {originalsCount(list.length)}
        </button>
        {isOpen && (
          <div class="originals-open-part">
            <label class="originals-show">
              <input
                type="checkbox"
                checked={isShown}
                onChange={(event) => onShow(event.currentTarget.checked)}
              />
              {showInText}
            </label>
            <dl class="originals-list">
              {list.map(({ placeholder, original }) => (
                <div key={placeholder}>
                  <dt>{placeholder}</dt>
                  <dd data-original={original} />
                </div>
              ))}
            </dl>
            <p class="quiet">{onlyHere}</p>
          </div>
        )}
      </section>
    </div>
  );
}
