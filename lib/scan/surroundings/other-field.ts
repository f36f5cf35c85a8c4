/** A label that stands directly beside its value has no other field between them. Code units. */
const nearest = 5;

/** Keys that say only that a value follows; which one it is said the label before. */
const vague = /^(?:id|ids|numbers?|no|nr|num|values?|val|text|content|raw|data|full|digits)$/i;

/** What stands in a field that nobody filled in. */
const none = String.raw`(?:null|nil|none|n\/?a|undefined|_{3,}|-{2,}|blank|empty|pending|unknown|tbd|declined|refused|not (?:provided|available|given|known|applicable|on file)|see (?:below|above|attached))`;

// `": null, "badge": "`: the label is a key, and so are the words before the value.
const ofJson = /^[\w -]{0,24}["']\s{0,2}:([^{[]*),\s{0,12}["']([^"'\n]{1,40})["']\s{0,2}:\s{0,2}["']?$/;
// `<ssn/><badge>`, `</ssn>\n<badge>`
const ofMarkup = /^<(?:[\w:-]{1,40}\s?\/|\/[\w:-]{1,40})>\s{0,20}<([\w:-]{1,40})>$/;
// `: n/a, badge `, ` (not provided)\nBadge: `
const unanswered = new RegExp(
  String.raw`^[ \t]{0,3}[.:=(]{0,2}[ \t"'(]{0,3}${none}(?![\w/])(?:[^\d]*[A-Za-z]{2}[^\d]*|\)?[ \t]{0,3}\n[ \t]{0,3}\d{1,2}[a-d]?\. )$`,
  'i',
);
// `:\nEmployee ID: `: a key that is a name of its own kind of number.
const nextLine = /^[ \t]{0,3}[:=][ \t]{0,3}\r?\n([ \t]*)([A-Za-z][\w -]{0,40}?)[ \t]{0,2}[:=][ \t"']{0,3}$/;
const ofItsOwn = /[A-Za-z].*[ _-](?:id|no|num|number|nr|code|ref|reference|date)$/i;
const identifier = /^[a-z][a-z\d]*(?:[_-][a-z\d]+)*$/;

/** Code units before the label in which its line begins, if it begins it. */
const longestIndent = 24;

const indentOf = (text: string, start: number): number => {
  const before = text.slice(Math.max(0, start - longestIndent), start);
  return /(?:^|\n)([ \t]*)$/.exec(before)?.[1]?.length ?? -1;
};

function isOfNextLine(text: string, labelStart: number, between: string): boolean {
  const [, indent = '', key = ''] = nextLine.exec(between) ?? [];
  if (key === '' || vague.test(key)) return false;
  // What stands deeper belongs to the label.
  if (indent.length > Math.max(0, indentOf(text, labelStart))) return false;
  return (
    ofItsOwn.test(key) || (identifier.test(key) && identifier.test(text.slice(labelStart, labelStart + 1)))
  );
}

/**
 * Whether the label `text.slice(start, end)` names a field that is empty or has a value of its own, and the value at `valueStart` stands
 * in another one: `{"ssn": null, "badge": "331202244"}`, `SSN: n/a, badge 331202244`.
 */
export function isOfOtherField(text: string, start: number, end: number, valueStart: number): boolean {
  if (valueStart - end < nearest) return false;
  const between = text.slice(end, valueStart);
  const json = ofJson.exec(between);
  if (json !== null) return !vague.test(json[2] ?? '');
  const opened = start - (text.charCodeAt(start - 1) === 47 ? 2 : 1);
  const tag = text.charCodeAt(opened) === 60 ? ofMarkup.exec(text.slice(opened, valueStart))?.[1] : undefined;
  if (tag !== undefined) return !vague.test(tag);
  return unanswered.test(between) || isOfNextLine(text, start, between);
}
