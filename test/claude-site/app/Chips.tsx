import { useStore } from './store';
import { draft, type Item, removeItem } from './draft';
import { session } from './session';

const blank = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

/** What goes with the message that is being written. */
export function Chips() {
  const { items } = useStore(draft);
  if (items.length === 0) return null;
  return (
    <ul class="chips">
      {items.map((item) => (
        <Chip key={item.id} item={item} />
      ))}
    </ul>
  );
}

function Chip({ item }: { item: Item }) {
  const { organization, strings } = useStore(session);
  const { state } = item;
  const preview =
    state.kind === 'file' ? `/api/${organization?.uuid}/files/${state.file.uuid}/preview` : blank;
  const showsImage = state.kind === 'uploading' || (state.kind === 'file' && item.isImage);
  const isPaste = state.kind === 'text' && state.attachment.kind === 'pasted_text';
  return (
    <li class="chip" data-testid="file-thumbnail" data-state={state.kind}>
      {showsImage && <img alt="" src={preview} class={state.kind === 'uploading' ? 'animate-pulse' : ''} />}
      {isPaste && <span class="chip-text">{state.attachment.extracted_content.slice(0, 120)}</span>}
      <span class={isPaste ? 'chip-kind' : 'chip-name'}>{isPaste ? strings.pasted : item.name}</span>
      {state.kind === 'failed' && <span class="chip-error">{strings.uploadFailed}</span>}
      <button type="button" aria-label={strings.remove} onClick={() => removeItem(item.id)}>
        ×
      </button>
    </li>
  );
}
