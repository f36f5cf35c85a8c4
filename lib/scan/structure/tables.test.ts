import { describe, expect, it } from 'vitest';
import { headingsOf } from './headings-of';

const join = (...lines: readonly string[]): string => lines.join('\n');

describe('rows with a delimiter', () => {
  it.each([
    ['comma', join('name,ssn,zip', 'Ann,«219456789»,02139'), 'ssn'],
    ['the first column', join('SSN,name', '«219456789»,Ann'), 'SSN'],
    ['the last column', join('name,SSN', 'Ann,«219-45-6789»'), 'SSN'],
    ['Windows line ends', join('name,SSN\r', 'Ann,«219-45-6789»\r', ''), 'SSN'],
    ['semicolon', join('name;SSN;x', 'Ann;«219456789»;1'), 'SSN'],
    ['letters without cases', join('用户,密码', '王太郎,«K7-vane!2»', '李,«W8-vine!3»'), '密码,密码'],
    ['Arabic and Thai', join('الاسم,ชื่อ', 'أحمد,«219456789»'), 'ชื่อ'],
    ['pipe', join('name|SSN|x', 'Ann|«219456789»|1'), 'SSN'],
    ['tab', join('Name\tSSN\tDOB', 'Ann\t«219456789»\t1990-01-01'), 'SSN'],
    ['empty cells', join('Name\tSSN\tDOB', '\t«219456789»\t'), 'SSN'],
    ['quotes', join('"Last, First","Tax ID"', '"Doe, Ann","«219456789»"'), 'Tax ID'],
    ['quotes in quotes', join('note,ssn', '"she said ""a, b"", then",«219456789»'), 'ssn'],
    ['a line break in quotes', join('note,x,ssn', '"one', '', 'two, three",1,«219456789»'), 'ssn'],
    ['after one', join('note,x,ssn', '"one', 'two",1,2', 'a,b,«219456789»'), 'ssn'],
    ['inches', join('size,ssn', '5" pipe,«219456789»', '6",«219456789»'), 'ssn,ssn'],
    ['a formula', join('name,SSN', 'Ann,="«219456789»"'), 'SSN'],
    ['spaces after commas', join('name, ssn, zip', 'Ann,   «219456789», 02139'), 'ssn'],
    ['prose above', join('Hi team, please see', 'the export is here:', 'a,ssn,b', '1,«219456789»,3'), 'ssn'],
    ['prose with as many commas', join('Here is the export, as asked:', 'id,ssn', '1,«219456789»'), 'ssn'],
    ['rows without digits first', join('name,dept,ssn', 'Ann,Ops,', 'Bo,HR,«219456789»'), 'ssn'],
    ['many rows without digits', join('a,b,ssn', ...Array<string>(9).fill('x,y,'), 'x,y,«219456789»'), 'ssn'],
    ['a row without digits later', join('a,ssn', 'x,219456788', 'y,', 'z,«219456789»'), 'ssn'],
    ['a longer name', join('name,ssn', 'Bartholomew Featherstonehaugh,«219-45-6789»'), 'ssn'],
    ['two lines of headings', join('Employee,Social Security', 'Name,Number', 'Ann,«219456789»'), 'Number'],
    ['a ragged row', join('id,ssn', '1,«219456789»,x,y,z'), 'ssn'],
    ['a short heading row', join('id,ssn', '1,2,«219456789»'), ''],
    ['two tables', join('id,ssn', '1,«219456789»', 'id,name,phone', '1,x,«219456789»'), 'ssn,phone'],
    ['digits in headings', join('addr1,addr2,2023,ssn', 'a,b,1,«219456789»'), 'ssn'],
    ['a title', join('Payroll 2024,,', 'As of 2024-11-02,,', 'name,ssn,zip', 'Ann,«219456789»,02139'), 'ssn'],
    [
      'names like headings behind rows',
      join('id,ssn', '1,«219456789»', '2,«219456788»', 'npi,id', '«1234567893»,2'),
      'ssn,ssn,id',
    ],
    [
      'a wider table behind rows',
      join('a,ssn', '1,«219456789»', '2,«219456788»', 'a,b,npi', '1,2,«1234567893»'),
      'ssn,ssn,npi',
    ],
    [
      'quotes behind rows',
      join('a,ssn', '1,«219456789»', '2,«219456788»', '"x, y",«219456787»'),
      'ssn,ssn,ssn',
    ],
    ['a Jira wiki', join('||name||SSN||', '|Ann|«219456789»|', '|Bo|«219456788»|'), 'SSN,SSN'],
    ['an empty line in quotes', join('note,ssn', '"a', '', 'b', '', 'c",1', 'd,«219456789»'), 'ssn'],
    ['a spreadsheet hint', join('sep=;', 'name;ssn', 'Ann;«219456789»'), 'ssn'],
    ['years as headings', join('ssn,2021,2022,note', '«219456789»,1,2,x'), 'ssn'],
    ['COPY', join('COPY public.t (id, "ssn", name) FROM stdin;', '1\t«219456789»\tAnn', '\\.'), 'ssn'],
    ['after COPY', join('COPY t (id, ssn) FROM stdin;', '1\t2', '\\.', '1\t«219456789»'), ''],
    ['names and values', join('Account type\tChecking account', 'Order number\t«12345678»'), ''],
    ['names and values, colons', join('Type:, Checking account', 'Shipment:, «12345678»'), ''],
    ['a blank line ends it', join('id,ssn', '1,219456788', '', '1,«219456789»'), ''],
    ['no headings', join('1,219456788', '2,«219456789»'), ''],
    ['prose', 'We sold 219456788, «219456789», and more, in 2019.', ''],
    ['a call', join('send(account, routing, ssn);', 'send(x «219456789» y);'), ''],
  ])('%s', (_, text, expected) => {
    expect(headingsOf(text).join()).toContain(expected);
    if (expected === '') expect(headingsOf(text)).toEqual([undefined]);
  });

  it.each([
    ['Markdown', join('| id | SSN |', '|----|:---:|', '| 1 | «219456789» |'), ['SSN']],
    ['Markdown without outer pipes', join('id | **SSN**', '---|---', '1 | `«219456789»`'), ['SSN']],
    ['psql', join(' id |    ssn    ', '----+-----------', '  1 | «219456789»', '(1 row)'), ['ssn']],
    [
      'mysql',
      join(
        '+----+-----------+',
        '| id | ssn       |',
        '+----+-----------+',
        '|  1 | «219456789» |',
        '|  2 | «219456788» |',
        '+----+-----------+',
      ),
      ['ssn', 'ssn'],
    ],
    [
      'mysql without numbers in the first row',
      join('| name | ssn |', '+-----+-----+', '| Ann | NULL |', '| Bo | «219456789» |'),
      ['ssn'],
    ],
  ])('%s', (_, text, expected) => {
    expect(headingsOf(text)).toEqual(expected);
  });

  it('knows the heading in the last of 100,000 rows, and after a long gap', () => {
    const rows = 'Ann,NULL,1\n'.repeat(100_000);
    expect(headingsOf(`name,ssn,x\n${rows}Bo,«219456789»,2`)).toEqual(['ssn']);
  });
});

describe('columns aligned by spaces', () => {
  it.each([
    ['left', join('Name      SSN          DOB', 'Ann Lee   «219-45-6789»  1990-01-01'), ['SSN']],
    ['right', join('Name              SSN', 'Ann         «219456789»'), ['SSN']],
    ['the first column', join('SSN          Name', '«219-45-6789»  Ann'), ['SSN']],
    [
      'two lines of headings',
      join('Employee    Social Security', 'Name        Number', 'Ann         «219456789»'),
      ['Social Security Number'],
    ],
    [
      'ruled, one space between',
      join('name ssn         dob', '---- ----------- ----------', 'John «219-45-6789» 1990-01-01'),
      ['ssn'],
    ],
    [
      'ruled, later rows',
      join('ssn       dob', '--------- ----', ...Array<string>(5).fill('«219456789» 1990')),
      Array<string>(5).fill('ssn'),
    ],
    [
      'reStructuredText',
      join('====  =========', 'name  ssn', '====  =========', 'Jo    «219456789»', '====  =========', 'x  y'),
      ['ssn'],
    ],
    [
      'W-2',
      join(
        "a Employee's social security number    b Employer identification number (EIN)",
        '  «219-45-6789»                            «12-3456789»',
      ),
      ["a Employee's social security number", 'b Employer identification number (EIN'],
    ],
    [
      'a form',
      join('Account number        Routing number', '«000123456789»          «021000021»'),
      ['Account number', 'Routing number'],
    ],
    ['names and values', join('Type:    Checking account', 'Order:   «12345678»'), [undefined]],
    ['under no heading', join('Name    SSN', '                   «219456789»'), [undefined]],
    ['after a blank line', join('Name    SSN', 'Ann     1', '', 'Bo      «219456789»'), [undefined]],
    [
      'logs',
      join('2024-11-21 09:31:22  INFO  started', '2024-11-21 09:31:23  INFO  «219456789»'),
      [undefined],
    ],
    ['prose', join('The SSN is private.  Keep it so.', 'We have had «219456789» visits.'), [undefined]],
  ])('%s', (_, text, expected) => {
    expect(headingsOf(text)).toEqual(expected);
  });
});

describe('one column', () => {
  it.each([
    ['bare', join('SSN', '219456788', '219456787', '«219456789»'), ['SSN']],
    ['with a colon', join('The SSNs:', '219-45-6788', '«219-45-6789»'), ['The SSNs']],
    ['bullets', join('ssns:', '  - 219456788', '  - «219456789»', '  * «219456788»'), ['ssns', 'ssns']],
    ['numbered', join('SSN', '1. 219456788', '2) «219456789»'), ['SSN']],
    ['quotes', join('ssns:', '- "219456788"', "- '«219456789»'"), ['ssns']],
    ['a new heading', join('SSN', '«219456789»', 'Account', '«12345678»'), ['SSN', 'Account']],
    [
      'another line between',
      join('SSN', '219456788', 'that was 1 of them, so far', '«219456789»'),
      [undefined],
    ],
    ['a sentence above', join('we have had so many visitors', '«219456789»'), [undefined]],
    ['a blank line', join('SSN', '219456788', '', '219456787', '«219456789»'), [undefined]],
  ])('%s', (_, text, expected) => {
    expect(headingsOf(text)).toEqual(expected);
  });
});
