import { useEffect, useRef } from 'preact/hooks';
import { chat, draftTurn, sendDraft, stopReply } from './chat';
import { Chips } from './Chips';
import { Dictate } from './Dictate';
import { canSend, draft } from './draft';
import { Editor, isComposing } from './Editor';
import { addFiles } from './files';
import { warm } from './merged';
import { ModelPicker } from './ModelPicker';
import { session } from './session';
import { useStore } from './store';

/** Milliseconds without a key after which the merged transport tells the server of the draft. */
const warmAfter = 300;

export function Composer() {
  const { text, items, editor, given } = useStore(draft);
  const { strings } = useStore(session);
  const { streaming, messages } = useStore(chat);
  const input = useRef<HTMLInputElement>(null);
  useWarmTurn(text, items.length);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof Element) || !event.target.closest('.editor')) return;
    if (event.key === 'Escape') void stopReply();
    if (event.key !== 'Enter' || event.shiftKey || event.altKey || isComposing(event)) return;
    event.preventDefault();
    void sendDraft();
  };
  const onFiles = ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
    addFiles([...(currentTarget.files ?? [])]);
    currentTarget.value = '';
  };
  const placeholder = messages.length > 0 ? strings.reply : strings.placeholder;

  return (
    <fieldset class="composer" data-cds="ChatComposer" onKeyDown={onKeyDown}>
      <Chips />
      <div class="editor-frame" data-placeholder={text ? undefined : placeholder}>
        <Editor key={editor} given={given} label={strings.prompt} />
      </div>
      <div class="composer-actions" data-cds="ChatComposerActions">
        <button
          type="button"
          class="round"
          data-testid="chat-input-attach"
          aria-label={strings.attach}
          onClick={() => input.current?.click()}
        >
          +
        </button>
        <input
          ref={input}
          id="chat-input-file-upload-onpage"
          data-testid="file-upload"
          aria-label={strings.upload}
          type="file"
          accept=""
          multiple
          class="sr-only"
          tabIndex={-1}
          onChange={onFiles}
        />
        <span class="space" />
        <ModelPicker />
        <Dictate />
        {streaming ? (
          <button
            type="button"
            class="round strong"
            data-testid="chat-input-stop"
            aria-label={strings.stop}
            onClick={() => void stopReply()}
          >
            <span class="icon" data-cds="Icon" aria-hidden="true">
              ■
            </span>
          </button>
        ) : (
          <button
            type="button"
            class="round strong"
            data-testid="chat-input-send"
            aria-label={strings.send}
            disabled={!canSend()}
            onClick={() => void sendDraft()}
          >
            <span class="icon" data-cds="Icon" aria-hidden="true">
              ↑
            </span>
          </button>
        )}
      </div>
    </fieldset>
  );
}

function useWarmTurn(text: string, itemCount: number): void {
  const { standIn, bootstrap } = useStore(session);
  const isMerged = standIn.transport === 'merged' && bootstrap !== null;
  useEffect(() => {
    if (!isMerged || !canSend()) return undefined;
    const timer = setTimeout(() => void warm(draftTurn()).catch(() => undefined), warmAfter);
    return () => clearTimeout(timer);
  }, [text, itemCount, isMerged]);
}
