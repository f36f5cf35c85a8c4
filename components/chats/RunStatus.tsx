import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';

import type { RunView } from '@/lib/model/run-view';
import { runLabels } from '@/lib/text/chat-runs';

import type { RunWish } from './chats-action';

type Props = {
  readonly run: RunView;
  /** What is said of it now. */
  readonly text: string;
  /** Of the bar, for screen readers. */
  readonly name: string;
  onWish(wish: RunWish): void;
  /** What helps where it stopped. */
  readonly children?: ComponentChildren;
};

/** How far a run has come, and what can be done about it. */
export function RunStatus({ run, text, name, onWish, children }: Props): JSX.Element {
  const { phase, done, total } = run;
  const goesOn = phase === 'running' || phase === 'waiting';
  // Without a tab it goes on by itself as soon as there is one.
  const waits =
    phase === 'paused' || phase === 'unfinished' || (phase === 'stopped' && run.problem !== 'no-tab');
  return (
    <div class={`run run-${phase}`}>
      {phase !== 'finished' && (
        <progress aria-label={name} {...(total === null ? {} : { max: Math.max(total, 1), value: done })} />
      )}
      <p>{text}</p>
      <p class="spoken" role="status">
        {useRarely(text, `${phase} ${total === null ? '' : Math.floor((done * 5) / Math.max(total, 1))}`)}
      </p>
      {phase !== 'finished' && (
        <div class="ways">
          {goesOn && (
            <button type="button" class="action" onClick={() => onWish('pause')}>
              {runLabels.pause}
            </button>
          )}
          {waits && (
            <button type="button" class="action action-primary" onClick={() => onWish('resume')}>
              {runLabels.resume}
            </button>
          )}
          {children}
          <button type="button" class="action action-quiet" onClick={() => onWish('stop')}>
            {phase === 'unfinished' ? runLabels.forget : runLabels.stop}
          </button>
        </div>
      )}
    </div>
  );
}

/** The text as it was when the key last changed: a screen reader would read every step of hundreds. */
function useRarely(text: string, key: string): string {
  const said = useRef({ key, text });
  if (said.current.key !== key) said.current = { key, text };
  return said.current.text;
}
