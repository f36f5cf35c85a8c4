import { describe, expect, it } from 'vitest';
import { textOf } from '@/test/templates/read-back';
import { sampleInput } from '@/test/templates/sample-input';
import { bySchema } from '@/test/templates/validate-xml';
import { templates } from './templates';

const validate = bySchema('admx.xsd');
const files = templates(sampleInput({}))
  .filter(({ path }) => /\.adm[xl]$/.test(path))
  .map((file) => [file.path, textOf(file)] as const);

it('there is a template and its words for each browser', () => {
  expect(files).toHaveLength(8);
});

it.each(files)('%s is what the schema of Group Policy wants', (_path, text) => {
  expect(validate(text)).toEqual([]);
});

/** What an editor or a hasty change may do to a template; of a text only the first place is changed. */
type Slip = readonly [what: string, from: string | RegExp, to: string, complaint: RegExp];

const template: readonly Slip[] = [
  ['elements out of order', /(<parentCategory.*>)\s*(<supportedOn .*>)/, '$2$1', /parentCategory/],
  ['tables out of order', /(<resources .*>)\s*(<supportedOn>[^]*?<\/supportedOn>)/, '$2$1', /supportedOn/],
  ['no displayName', / displayName="[^"]*"(?= explainText)/, '', /displayName' is required/],
  ['a displayName that is no reference', '$(string.mode)', 'Mode', /displayName/],
  ['a reference of another kind', '$(presentation.mode)', '$(string.mode)', /presentation/],
  ['a reference with a hyphen', '$(string.mode)', '$(string.mo-de)', /displayName/],
  ['an attribute that nobody knows', '<policy ', '<policy tooltip="x" ', /tooltip/],
  ['an element that nobody knows', '<categories>', '<category2/><categories>', /category2/],
  ['a name with a blank', '<policy name="mode"', '<policy name="the mode"', /name/],
  ['a class that is none', 'class="Both"', 'class="Computer"', /class/],
  ['no key', / key="[^"]*"(?=>\s*<parentCategory)/, '', /key' is required/],
  ['a revision that is none', 'revision="1.0"', 'revision="1"', /revision/],
  ['no revision that the words have to have', ' minRequiredRevision="1.0"', '', /minRequiredRevision/],
  ['no supportedOn', /<supportedOn ref="Supported"\/>/, '', /Expected is .*supportedOn/],
  [
    'supportedOn that leads nowhere',
    '<supportedOn ref="Supported"/>',
    '<supportedOn ref="S"/>',
    /toSupported/,
  ],
  [
    'a category that leads nowhere',
    '<parentCategory ref="Settings"/>',
    '<parentCategory ref="S"/>',
    /toCategory/,
  ],
  ['a policy that stands twice', /(<policy name="mode"[^]*?<\/policy>)/, '$1$1', /policyName/],
  ['an element without an id', / id="mode"/, '', /id' is required/],
  ['an element of no kind', /<text (.*\/>)/, '<string $1', /string/],
  ['a limit that is no number', /maxLength="\d+"/, 'maxLength="many"', /maxLength/],
  ['a limit below zero', /minValue="\d+"/, 'minValue="-1"', /minValue/],
  ['a limit beyond 32 bits', /maxValue="\d+"/, 'maxValue="4294967296"', /maxValue/],
  ['a value that is no number', '<decimal value="1"/>', '<decimal value="yes"/>', /value/],
  ['two values', '<decimal value="1"/>', '<decimal value="1"/><delete/>', /delete/],
  ['a value of more than 255 characters', '>enforce</string>', `>${'x'.repeat(256)}</string>`, /maxLength/],
  ['neither true nor false', 'required="true"', 'required="yes"', /required/],
  ['no elements in elements', /<elements>[^]*?<\/elements>/, '<elements/>', /elements/],
  ['another namespace', '2006/07', '2008/07', /No matching global declaration/],
  ['a tag that is not closed', '</policies>', '', /mismatch|Premature/],
];

const words: readonly Slip[] = [
  ['no displayName', /<displayName>.*<\/displayName>/, '', /displayName/],
  [
    'tables out of order',
    /(<stringTable>[^]*<\/stringTable>)\s*(<presentationTable>[^]*<\/presentationTable>)/,
    '$2$1',
    /stringTable/,
  ],
  ['a string without an id', / id="mode"/, '', /id' is required/],
  ['a string that stands twice', /(<string id="mode".*<\/string>)/, '$1$1', /stringId/],
  [
    'a presentation that stands twice',
    /(<presentation id="mode"[^]*?<\/presentation>)/,
    '$1$1',
    /presentationId/,
  ],
  ['an id with a hyphen', '<string id="mode"', '<string id="mo-de"', /id/],
  ['a field without its element', / refId="mode"/, '', /refId' is required/],
  ['a field of no kind', /<checkBox (.*)<\/checkBox>/, '<tickBox $1</tickBox>', /tickBox/],
  ['a text box without a label', /<label>.*<\/label>/, '', /label/],
  ['a default that is no number', /defaultValue="\d+"/, 'defaultValue="few"', /defaultValue/],
  ['markup in a string', /(<string id="mode">)/, '$1<b/>', /string/],
];

describe.each([
  ['windows/admx/chat-guardrails-chrome.admx', template],
  ['windows/admx/en-US/chat-guardrails-chrome.adml', words],
] as const)('in %s the schema refuses', (path, slips) => {
  const text = new Map(files).get(path) ?? '';

  it.each(slips)('%s', (_what, from, to, complaint) => {
    const slipped = text.replace(from, to);
    expect(slipped).not.toBe(text);
    expect(validate(slipped).join('\n')).toMatch(complaint);
  });
});
