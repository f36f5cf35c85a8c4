import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

import type { Answer, Justification } from '@/lib/model/answer';
import type { Question } from '@/lib/model/question';
import {
  contactLink,
  dialogLabels,
  dialogLead,
  dialogTitle,
  unreadableNote,
  whoAsks,
} from '@/lib/text/dialog';
import { language, product } from '@/lib/text/en';
import { openNames } from '@/lib/text/several-files';

import { AccountNote } from './AccountNote';
import { ContactLink } from './ContactLink';
import { FileNames } from './FileNames';
import { FindingList } from './FindingList';
import { Icon } from './Icon';
import { ReasonPanel } from './ReasonPanel';
import { isAnswer, isDeliberate, watchSight, type Sight } from './deliberate';

type Props = { readonly question: Question; onAnswer(answer: Answer): void };

/**
 * What was found, what this account means for it, and the ways out. The safe way has the focus; Escape and every
 * other way of closing is `cancel`. Keys are guarded by whoever draws it (a key held down must not answer).
 */
export function WarningDialog({ question, onAnswer }: Props): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const safe = useRef<HTMLButtonElement>(null);
  const sight = useRef<Sight | null>(null);
  const shownAt = useRef(Infinity);
  const [explaining, setExplaining] = useState(false);
  const labels = dialogLabels(question);
  const hasBetter = question.mayRedact || labels.switch !== '' || labels.others !== '';
  const note = unreadableNote(question);
  const names = openNames(question.files);
  const unread = question.files?.unread ?? [];

  useLayoutEffect(() => {
    if (dialog.current === null) return;
    dialog.current.showModal();
    shownAt.current = performance.now();
    safe.current?.focus({ preventScroll: true });
    // Opening scrolls to whatever it focuses; the title comes first.
    sheet.current?.scrollTo(0, 0);
    sight.current = watchSight(dialog.current);
    return () => sight.current?.end();
  }, []);

  const answer = (event: MouseEvent, choice: 'redact' | 'others' | 'switch' | 'cancel'): void => {
    event.preventDefault();
    if (isAnswer(event, shownAt.current)) onAnswer({ choice });
  };
  const cancel = (): void => onAnswer({ choice: 'cancel' });
  const deliberate = (event: MouseEvent): boolean => isDeliberate(event, sight.current?.since() ?? Infinity);
  const proceed = (event: MouseEvent, justification: Justification | null): void => {
    if (deliberate(event)) onAnswer({ choice: 'proceed', justification });
  };
  const startProceed = (event: MouseEvent): void => {
    event.preventDefault();
    if (question.mayProceed === 'yes') proceed(event, null);
    else if (deliberate(event)) setExplaining(true);
  };

  return (
    <dialog
      ref={dialog}
      class="cg dialog"
      {...language}
      role="alertdialog"
      aria-modal="true"
      aria-labelledby="title"
      aria-describedby="lead files unread account"
      onClose={cancel}
    >
      <div ref={sheet} class="sheet">
        <p class="brand">
          <Icon name="shield" />
          <span>{product}</span>
          {question.organizationName !== '' && <span class="brand-for">{question.organizationName}</span>}
        </p>
        <h2 id="title">{dialogTitle(question)}</h2>
        <p id="lead">{dialogLead(question)}</p>
        {names.length > 0 && <FileNames id="files" names={names} />}
        {question.items.length > 0 && !question.wrongAccount && question.feedback?.isAllowed !== false && (
          <FindingList items={question.items} />
        )}
        {note !== '' && (
          <div class="note">
            <Icon name="question" />
            <div>
              <p>{note}</p>
              {unread.length > 0 && <FileNames id="unread" names={unread} />}
            </div>
          </div>
        )}
        <AccountNote id="account" account={question.account} />
        <p class="quiet">
          {whoAsks(question.organizationName)} <ContactLink contact={question.contact} label={contactLink} />
        </p>
        {explaining && <ReasonPanel id="reasons" labels={labels} onConfirm={proceed} />}
        {/* Where the browser has ended this script (Firefox, at an update), every button still closes the dialog. */}
        <form method="dialog" class="ways">
          {question.mayRedact && (
            <button
              ref={safe}
              type="submit"
              class="button button-primary"
              onClick={(event) => answer(event, 'redact')}
            >
              {labels.redact}
            </button>
          )}
          {labels.others !== '' && (
            <button
              ref={question.mayRedact ? null : safe}
              type="submit"
              class={question.mayRedact ? 'button' : 'button button-primary'}
              onClick={(event) => answer(event, 'others')}
            >
              {labels.others}
            </button>
          )}
          {labels.switch !== '' && (
            <button
              ref={safe}
              type="submit"
              class="button button-primary"
              onClick={(event) => answer(event, 'switch')}
            >
              {labels.switch}
            </button>
          )}
          <button
            ref={hasBetter ? null : safe}
            type="submit"
            class={hasBetter ? 'button' : 'button button-primary'}
            onClick={(event) => answer(event, 'cancel')}
          >
            {labels.cancel}
          </button>
          {question.mayProceed !== 'no' && !explaining && (
            <button type="submit" class="button button-plain" onClick={startProceed}>
              {labels.proceed}
            </button>
          )}
        </form>
      </div>
    </dialog>
  );
}
