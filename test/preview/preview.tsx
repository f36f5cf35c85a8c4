import { render } from 'preact';

import chatsCss from '@/components/chats/chats.css?inline';
import { ChatsPage } from '@/components/chats/ChatsPage';
import guideCss from '@/components/guide/guide.css?inline';
import { GuidePage } from '@/components/guide/GuidePage';
import pageCss from '@/components/page.css?inline';
import { PolicyPage } from '@/components/PolicyPage';
import policyPageCss from '@/components/policy-page.css?inline';
import { Popup } from '@/components/Popup';
import popupCss from '@/components/popup.css?inline';
import themeCss from '@/components/theme.css?inline';
import { WelcomePage } from '@/components/WelcomePage';
import { WarningDialog } from '@/components/WarningDialog';
import dialogCss from '@/components/dialog.css?inline';
import type { Answer } from '@/lib/model/answer';
import { retentionWhenOff } from '@/lib/account/retention-when-off';
import { gapsOf } from '@/lib/decide/gaps';
import { knowledgeOf, subjectsDue } from '@/lib/facts/knowledge';
import type { Question } from '@/lib/model/question';
import { fields } from '@/lib/policy/schema';
import { supportReport } from '@/lib/text/policy-page';
import { createBanner } from '@/lib/overlay/banner';
import { createChatBanner } from '@/lib/overlay/chat-banner';
import { createNotice } from '@/lib/overlay/notice';
import { createOverlay } from '@/lib/overlay/ask';

import { Pointer } from '@/components/Pointer';
import pointerCss from '@/components/pointer.css?inline';
import { atSwitch } from '@/lib/text/gaps';

import { chatBanners, chats } from './chats-states';
import { guides } from './guide-states';
import { around, figures, policies } from './policy-states';
import { banners, popups, type PopupState, questions } from './states';

const titles = Object.fromEntries(Object.entries(fields).map(([key, { title }]) => [key, title]));

declare global {
  interface Window {
    /** For the spec: opens the real overlay and resolves with the answer. */
    askFor(name: string, change?: Partial<Question>): Promise<Answer>;
    overlayEnd: AbortController;
  }
}

function addStyle(css: string): void {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
}

/** Text half as long again, as a translation would be. */
function lengthen(root: Node): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    node.nodeValue = (node.nodeValue ?? '').replaceAll(/(\p{L}{4,})/gu, '$1ungen');
  }
}

/** What the popup's entry point makes of a state, on a day on which the older facts are due. */
function propsOf({ trainingChange, unheard, due, ...state }: PopupState) {
  const { report, policyState, comparison } = state;
  const plan = report?.account.plan.value ?? 'unknown';
  const today = '2026-11-21';
  return {
    ...state,
    trainingChange: trainingChange ?? null,
    unheard: unheard ?? 0,
    due: due ?? { due: 0, later: 0, nextInDays: null },
    gaps: report ? gapsOf(comparison, report.account, policyState.policy) : [],
    shorter: report && retentionWhenOff(report.account),
    knowledge: plan === 'unknown' ? [] : knowledgeOf(plan, policyState.policy, today),
  };
}

function show(kind: string, name: string, long: boolean): void {
  const popup = popups[name];
  const question = questions[name];
  const guide = guides[name];
  const conversations = chats[name];
  if (kind === 'popup' && popup !== undefined) {
    addStyle(themeCss + popupCss);
    render(<Popup {...propsOf(popup)} onAction={() => undefined} />, document.body);
  } else if (kind === 'dialog' && question !== undefined) {
    // In the open, so that the pictures can also show what closed roots hide (long words, right to left).
    addStyle(themeCss + dialogCss);
    render(<WarningDialog question={question} onAnswer={() => undefined} />, document.body);
  } else if (kind === 'policy' && policies[name] !== undefined) {
    addStyle(themeCss + pageCss + policyPageCss);
    render(
      <PolicyPage
        policyState={policies[name]}
        titles={titles}
        figures={figures}
        subjectsDue={subjectsDue(policies[name].policy, '2026-11-21')}
        report={supportReport(policies[name], around, '2026-11-21T08:00:00.000Z')}
        onCopy={() => Promise.resolve(true)}
      />,
      document.body,
    );
  } else if (kind === 'banner') {
    const composer = document.createElement('textarea');
    composer.style.cssText =
      'position: fixed; inset: auto 12px 16px; height: 90px; margin-inline: auto; max-inline-size: 660px; inline-size: calc(100% - 24px)';
    document.body.append(composer);
    const box = () => composer.getBoundingClientRect();
    const nothing = { onSwitch: () => undefined, onTurnOff: () => undefined, onDismiss: () => undefined };
    const { signal } = new AbortController();
    createBanner(document, box, nothing, signal)(banners[name] ?? null);
    const none = { onDelete: () => undefined, onSnooze: () => undefined, onHide: () => undefined };
    createChatBanner(document, box, none, signal)(chatBanners[name] ?? null);
  } else if (kind === 'guide' && guide !== undefined) {
    addStyle(themeCss + pageCss + guideCss);
    render(<GuidePage {...guide} onSurface={() => undefined} onPrint={() => undefined} />, document.body);
  } else if (kind === 'welcome' && guide !== undefined) {
    addStyle(themeCss + pageCss);
    render(<WelcomePage {...guide} onOpenClaude={() => undefined} />, document.body);
  } else if (kind === 'chats' && conversations !== undefined) {
    addStyle(themeCss + pageCss + chatsCss);
    render(<ChatsPage {...conversations} onAction={() => undefined} />, document.body);
  } else if (kind === 'pointer') {
    addStyle(themeCss + dialogCss + pointerCss);
    const place = { left: 60, top: name === 'low' ? innerHeight - 90 : 60, width: 420, height: 64 };
    const props = { place, height: innerHeight, text: atSwitch, onDismiss: () => undefined };
    render(<Pointer {...props} />, document.body);
  } else if (kind === 'notice') {
    createNotice(document, new AbortController().signal)('Redacted 1 Social Security number.', false);
  }
  if (long) lengthen(document.body);
}

const asked = new URLSearchParams(location.search);
window.overlayEnd = new AbortController();
const overlay = createOverlay(document, window.overlayEnd.signal);
window.askFor = (name, change) => {
  const question = questions[name];
  if (question === undefined) throw new Error(`no state ${name}`);
  return overlay.ask({ ...question, ...change });
};
show(asked.get('kind') ?? '', asked.get('name') ?? '', asked.has('long'));
