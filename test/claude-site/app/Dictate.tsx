import { dictation, startDictation } from './dictation';
import { session } from './session';
import { useStore } from './store';

/** Starts to listen, and ends it. The test id is a guess; the label is translated, as on the site. */
export function Dictate() {
  const { strings } = useStore(session);
  const current = useStore(dictation);
  return (
    <button
      type="button"
      class="round"
      data-testid="chat-input-dictate"
      aria-label={current ? strings.stopDictation : strings.dictate}
      aria-pressed={current !== null}
      onClick={() => (current ? current.stop() : void startDictation().catch(() => undefined))}
    >
      {current ? '■' : '◉'}
    </button>
  );
}
