import { useEffect, useRef, useState } from 'preact/hooks';
import { type Message, sendEdit } from './chat';
import { isComposing } from './Editor';
import { session } from './session';
import { useStore } from './store';

export function UserMessage({ message }: { message: Message }) {
  const { strings } = useStore(session);
  const [isEdited, setEdited] = useState(false);
  return (
    <>
      <div class={isEdited ? 'bubble edited' : 'bubble'} data-testid="user-message" data-cds="UserMessage">
        {isEdited ? (
          <EditBox message={message} close={() => setEdited(false)} />
        ) : (
          <>
            {message.attachmentNames.map((name) => (
              <span class="attached">{name || strings.pasted}</span>
            ))}
            <p class="text">{message.text}</p>
            <div class="actions" data-cds="MessageActions" role="toolbar" aria-label={strings.actions}>
              <button type="button" onClick={() => setEdited(true)}>
                {strings.edit}
              </button>
            </div>
          </>
        )}
      </div>
      {message.isFailed && (
        <p class="error" role="alert" data-testid="message-error">
          {strings.failed}
        </p>
      )}
    </>
  );
}

/** No form around it, as on the site: the key and the button are all there is. */
function EditBox({ message, close }: { message: Message; close: () => void }) {
  const { strings } = useStore(session);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), []);
  const save = () => {
    const text = area.current?.value.trim() ?? '';
    if (!text) return;
    close();
    void sendEdit(message, text);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
    if (event.key !== 'Enter' || event.shiftKey || event.altKey || isComposing(event)) return;
    event.preventDefault();
    save();
  };
  return (
    <>
      <textarea
        ref={area}
        rows={3}
        onKeyDown={onKeyDown}
        defaultValue={message.text}
        aria-label={strings.edit}
      />
      <div class="edit-buttons">
        <button type="button" onClick={close}>
          {strings.cancel}
        </button>
        <button type="button" class="primary" onClick={save}>
          {strings.save}
        </button>
      </div>
    </>
  );
}
