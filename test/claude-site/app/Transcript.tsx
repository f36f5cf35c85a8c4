import { AssistantMessage } from './AssistantMessage';
import { chat, type Message } from './chat';
import { session } from './session';
import { useStore } from './store';
import { UserMessage } from './UserMessage';
import { useWindow } from './window-rows';

/** The conversation. A long one is only in the document where it is in view. */
export function Transcript() {
  const { messages, streaming } = useStore(chat);
  const { scroller, onScroll, window } = useWindow(messages.map(({ uuid }) => uuid));
  const { first, last, above, below } = window;
  return (
    <div class="transcript" ref={scroller} onScroll={onScroll}>
      <div data-testid="transcript-list" class="column">
        <div style={{ height: `${above}px` }} />
        {messages.slice(first, last).map((message, index) => (
          <Row
            key={message.uuid}
            message={message}
            index={first + index}
            count={messages.length}
            isStreaming={message.uuid === streaming?.id}
          />
        ))}
        <div style={{ height: `${below}px` }} />
      </div>
    </div>
  );
}

type RowProps = { message: Message; index: number; count: number; isStreaming: boolean };

function Row({ message, index, count, isStreaming }: RowProps) {
  const { strings } = useStore(session);
  const isHuman = message.sender === 'human';
  return (
    <div
      class="row"
      data-testid="transcript-row"
      data-row-id={message.uuid}
      data-perf-row={message.sender === 'human' ? 'human' : 'assistant'}
      data-perf-row-streaming={isStreaming}
      data-index={index}
      data-last-message={index === count - 1}
      aria-label={`${strings.message} ${index + 1} ${strings.of} ${count}`}
      role="article"
    >
      <h2 class="sr-only">
        {isHuman ? strings.youSaid : strings.responded} {message.text}
      </h2>
      {isHuman ? <UserMessage message={message} /> : <AssistantMessage message={message} />}
    </div>
  );
}
