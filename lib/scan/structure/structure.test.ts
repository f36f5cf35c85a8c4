import { describe, expect, it } from 'vitest';
import { headingsOf } from './headings-of';

describe('HTML', () => {
  it.each([
    [
      'th',
      '<table><tr><th>Name</th><th>SSN</th></tr><tr><td>Ann</td><td>«219456789»</td></tr></table>',
      ['SSN'],
    ],
    [
      'thead, attributes, inline tags, line breaks',
      `<TABLE class="a"><thead>\n<TR>\n <TH scope=col>Id</TH>\n <TH><b>Social&nbsp;Security</b><br>Number</TH></TR></thead>
<tbody><tr><td>1</td>\n<td style="x">\n  <span>«219456789»</span>\n</td></tr><tr><td>2<td>\n «219456788»\n</table>`,
      ['Social Security Number', 'Social Security Number'],
    ],
    ['td only', '<tr><td>Name</td><td>SSN</td></tr><tr><td>Ann</td><td>«219456789»</td></tr>', ['SSN']],
    [
      'a title row',
      '<tr><td colspan=2>Staff</td></tr><tr><td>Name</td><td>SSN</td></tr><tr><td>A</td><td>«219456789»</td></tr>',
      ['SSN'],
    ],
    [
      'numbered rows',
      '<tr><th>#</th><th>SSN</th></tr><tr><th>1</th><td>«219456789»</td></tr><tr><th>2</th><td>«219456788»</td></tr>',
      ['SSN', 'SSN'],
    ],
    [
      'a table in a cell',
      '<table><tr><th>a</th><th>SSN</th></tr><tr><td><table><tr><td>x</td></tr></table></td><td>«219456789»</td></tr>',
      ['SSN'],
    ],
    [
      'one column',
      '<table><tr><td>SSN</td></tr><tr><td>«219456789»</td></tr><tr><td>«219456788»</td></tr></table>',
      ['SSN', 'SSN'],
    ],
    [
      'after the table',
      '<table><tr><th>SSN</th></tr><tr><td>1</td></tr></table><p>«219456789»</p>',
      [undefined],
    ],
    ['no headings', '<tr><td>12345</td><td>«219456789»</td></tr>', [undefined]],
    ['comparison', 'if a < b and c >«219456789»< d', [undefined]],
  ])('%s', (_, text, expected) => {
    expect(headingsOf(text)).toEqual(expected);
  });
});

describe('SQL', () => {
  it.each([
    ["INSERT INTO t (id, ssn) VALUES (1, '«219456789»'), (2, '«219456788»');", ['ssn', 'ssn']],
    ['insert into `t` (`id`, `ssn`)\nvalues\n  (1, «219456789»),\n  (NULL, «219456788»)', ['ssn', 'ssn']],
    [
      "INSERT INTO t ([id], [SSN], x) VALUES (now(), '«219456789»', 'it''s (a, b)'), (f(1, 2), «219456788», 3)",
      ['SSN', 'SSN'],
    ],
    ["INSERT INTO t (\n  id,\n  ssn\n) VALUES (\n  1,\n  '«219456789»'\n);", ['ssn']],
    ["INSERT INTO t VALUES (1, '«219456789»')", [undefined]],
    ['INSERT INTO t (id, ssn) VALUES (1, 2); SELECT f(1, «219456789»)', [undefined]],
    ["INSERT INTO t (id, ssn) VALUES (1, '2');\nINSERT INTO u (id, tel) VALUES (1, '«219456789»');", ['tel']],
    ['f(values) (1, «219456789»)', [undefined]],
  ])('%s', (text, expected) => {
    expect(headingsOf(text)).toEqual(expected);
  });
});

describe('JSON and code', () => {
  const many = '"219456788", '.repeat(300);
  it.each([
    [`{"ssns": [${many}"«219456789»"]}`, ['ssns']],
    [`{"a": 1, "ssns": [\n  "219456788",\n  "«219456789»"\n], "tels": [«219456789»]}`, ['ssns', 'tels']],
    ["ssns = ['219456788', '«219456789»']", ['ssns']],
    ['"ssns" => [219456788, «219456789»]', ['ssns']],
    ['{"columns":["id","ssn"],"rows":[[1,"«219456789»"],[2,"«219456788»"]]}', ['ssn', 'ssn']],
    ['{"columns":["id","ssn"],"index":[0,1],"data":[[1,«219456789»],[2,«219456788»]]}', ['ssn', 'ssn']],
    [
      '{"fields":[{"name":"id","type":"int"},{"type":"text","name":"ssn"}],"rows":[[1,"«219456789»"]]}',
      ['ssn'],
    ],
    ['{"header": ["id", "ssn"],\n "data": [\n  [1, "«219456789»"]\n ]}', ['ssn']],
    ['columns = ["id", "ssn"]\nrows = [\n  (1, "«219456789»"),\n  (2, "«219456788»"),\n]', ['ssn', 'ssn']],
    ['{"values":[["id","ssn"],["1","«219456789»"],["2","«219456788»"]]}', ['ssn', 'ssn']],
    ['{"ssns":[{"value":"«219456789»"}]}', [undefined]],
    ['{"a":[1,2],"b":"x"}, «219456789», 3', [undefined]],
    ['see [1], and 3, «219456789», 4', [undefined]],
  ])('%s', (text, expected) => {
    expect(headingsOf(text)).toEqual(expected);
  });
});

describe('FHIR and CDA', () => {
  const type = '"type":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v2-0203","code":"MR"}]}';
  it.each([
    ['{"system":"http://hl7.org/fhir/sid/us-ssn","value":"«219456789»"}', ['ssn']],
    ['{"value":"«219456789»","system":"http://hl7.org/fhir/sid/us-ssn"}', ['ssn']],
    ['{\n  "system" : "http://hl7.org/fhir/sid/us-npi",\n  "value" : "«1234567893»"\n}', ['npi']],
    ['{"system":"urn:oid:2.16.840.1.113883.4.1","value":"«219456789»"}', ['ssn']],
    [`[{"use":"usual",${type},"system":"urn:oid:1.2","value":"«12345678»"}]`, ['medical record number']],
    [
      '[{"system":"http://hl7.org/fhir/sid/us-ssn","value":"«219456789»"},{"system":"urn:x","value":"«219456788»"}]',
      ['ssn', undefined],
    ],
    [
      '<identifier><system value="http://hl7.org/fhir/sid/us-ssn"/><value value="«219456789»"/></identifier>',
      ['ssn'],
    ],
    [
      '<id root="2.16.840.1.113883.4.1" extension="«219-45-6789»"/><id root="1.2" extension="«12345»"/>',
      ['ssn', undefined],
    ],
    ['<patientRole>\n  <id root="1.2.3" extension="«70692605»"/>', ['medical record number']],
    ['<id extension="«219-45-6789»" root="2.16.840.1.113883.4.1"/>', ['ssn']],
    ['{"system":"phone","value":"«6175550123»"}', ['phone number']],
    ['{"name":"x","value":"«219456789»"}', [undefined]],
  ])('%s', (text, expected) => {
    expect(headingsOf(text)).toEqual(expected);
  });
});

describe('HL7', () => {
  const message =
    'MSH|^~\\&|A|B|C|D|202411210931||ADT^A01|1|P|2.5\r' +
    'PID|1|«55512»|«1234567»^^^HOSP^MR~«219456789»^^^USA^SS||DOE^ANN||«19900101»|F|||1 MAIN ST||(617)555-0123|||||' +
    '«778899»^^^H|«219-45-6789»|S1234567^MA\r' +
    'PV1|1|I|||||«1234567893»^SMITH^JO^^^^^^NPI^L|«1234567893»^S^J^^^^^^X^L^^^NPI|||||||||||«V9001»\r' +
    'GT1|1||DOE^ANN|||||||||«219456789»\n' +
    'IN1|1|2|3|||||«G1234»||||||||||||||||||||||||||||«ABC123456»|||||||||||||«M9988»\n' +
    'ZZZ|«219456789»';
  it('names the fields', () => {
    expect(headingsOf(message)).toEqual([
      'patient id',
      'medical record number',
      'ssn',
      'date of birth',
      'patient account number',
      'ssn',
      'npi',
      'npi',
      'visit number',
      'ssn',
      'group number',
      'member id',
      'member id',
      undefined,
    ]);
  });
});

describe('X12', () => {
  it.each([
    ['NM1*IL*1*DOE*ANN****MI*«123456789»~', ['member id']],
    ['HL*1~NM1*85*2*CLINIC*****XX*«1234567893»~REF*EI*«123456789»~', ['npi', 'ein']],
    [
      'REF*SY*«219456789»~\nREF*EA*«445566»~\nREF*0F*«998877»~',
      ['ssn', 'medical record number', 'subscriber number'],
    ],
    ['NM1*IL*1*DOE*ANN****34*«219456789»~DMG*D8*«19900101»*F~', ['ssn', 'date of birth']],
    ['PER*IC*JO*TE*«6175550123»*EX*«1234»~', ['phone number', 'phone number']],
    [
      'BPR*C*150*C*ACH*CTX*01*«021000021»*DA*«123456789»*1512345678**01*«021000021»*DA*«987654»',
      ['routing number', 'bank account number', 'routing number', 'bank account number'],
    ],
    ['REF|SY|«219456789»~', ['ssn']],
    ['NM1^IL^1^DOE^ANN^^^^MI^«123456789»~', ['member id']],
    ['REF*ZZ*«219456789»~', [undefined]],
    ['2*3*«219456789»*4', [undefined]],
    ['XREF*SY*«219456789»~', [undefined]],
  ])('%s', (text, expected) => {
    expect(headingsOf(text)).toEqual(expected);
  });
});

describe('cheques', () => {
  it.each([
    ['⑆«021000021»⑆ «12345678»⑈ 0101', ['routing number', 'bank account number']],
    ['⑈«001234»⑈ ⑆«021000021»⑆ «12345678»⑈', ['check number', 'routing number', 'bank account number']],
    ['|:«021000021»|: «1234567»||', ['routing number', 'bank account number']],
    ['A«021000021»A «12345678»C 0101', ['routing number', 'bank account number']],
    ['t«021000021»t «12345678»o', ['routing number', 'bank account number']],
    ['at A«021000021»B «12345678»C', [undefined, undefined]],
    ['10:«12345»: 2', [undefined]],
    ['a||«12345»|| b', [undefined]],
  ])('%s', (text, expected) => {
    expect(headingsOf(text)).toEqual(expected);
  });
});
