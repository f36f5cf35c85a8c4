import { useState } from 'preact/hooks';
import { chat, giveFeedback, type Message, retry } from './chat';
import { session } from './session';
import { useStore } from './store';

export function AssistantMessage({ message }: { message: Message }) {
  const { strings, organization } = useStore(session);
  const { streaming } = useStore(chat);
  const [given, setGiven] = useState<'upvote' | 'flag' | null>(null);
  const takesFeedback = organization?.settings?.claude_ai_completion_feedback_enabled !== false;
  return (
    <>
      <div class="reply" data-testid="assistant-message" data-is-streaming={message.uuid === streaming?.id}>
        {message.text.split(/\n\n+/).map((paragraph) => (
          <p class="text">{paragraph}</p>
        ))}
      </div>
      {streaming?.id !== message.uuid && (
        <div class="actions" data-cds="MessageActions" role="toolbar" aria-label={strings.actions}>
          {takesFeedback && (
            <>
              <button type="button" aria-label={strings.good} onClick={() => setGiven('upvote')}>
                ✓
              </button>
              <button type="button" aria-label={strings.bad} onClick={() => setGiven('flag')}>
                ✗
              </button>
            </>
          )}
          <button
            type="button"
            data-testid="action-bar-retry"
            disabled={streaming !== null}
            onClick={() => void retry(message)}
          >
            {strings.retry}
          </button>
        </div>
      )}
      {given && <Feedback message={message} type={given} close={() => setGiven(null)} />}
    </>
  );
}

type FeedbackProps = { message: Message; type: 'upvote' | 'flag'; close: () => void };

function Feedback({ message, type, close }: FeedbackProps) {
  const { strings } = useStore(session);
  const [comment, setComment] = useState('');
  const submit = () => {
    void giveFeedback(message, type, comment).catch(() => undefined);
    close();
  };
  return (
    <div class="backdrop">
      <div class="dialog small" role="dialog" aria-modal="true" aria-label={strings.feedback}>
        <h2>{strings.feedback}</h2>
        <textarea
          rows={4}
          value={comment}
          placeholder={strings.feedbackAsk}
          aria-label={strings.feedbackAsk}
          onInput={(event) => setComment(event.currentTarget.value)}
        />
        <div class="edit-buttons">
          <button type="button" onClick={close}>
            {strings.cancel}
          </button>
          <button type="button" class="primary" onClick={submit}>
            {strings.submit}
          </button>
        </div>
      </div>
    </div>
  );
}
