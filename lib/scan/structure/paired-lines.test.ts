import { expect, it } from 'vitest';
import { headingsOf } from './headings-of';

it.each([
  ['Name\nSocial security number\nDate of birth\nAda Hill\n«219456789»\n«03/04/1980»', 'in one block'],
  [
    'Form 7\n\nName\nSocial security number\nDate of birth\nAda Hill\n«219456789»\n«03/04/1980»\n\n1 of 2',
    'alone',
  ],
  ['Applicant\nName\nSocial security number\nDate of birth\nAda Hill\n«219456789»\n«03/04/1980»', 'titled'],
  ['Name:\nSocial security number:\nDate of birth:\n\nAda Hill\n«219456789»\n«03/04/1980»', 'in two blocks'],
  [
    'Applicant\r\nName\r\nSocial security number\r\nDate of birth\r\n\r\nAda Hill\r\n«219456789»\r\n«03/04/1980»',
    'in two blocks, the first with a title',
  ],
])('names fields of a form by the line as far above %#', (text) => {
  expect(headingsOf(text)).toEqual(['Social security number', 'Date of birth']);
});

it.each([
  ['a column of numbers', 'Employees\nSSN\n«219456789»\n«457555463»', ['SSN', 'SSN']],
  ['lines with numbers among the names', 'Box 12345\nSSN\nAda\nHill\n«219456789»\nMay', ['Hill']],
])('leaves %s alone', (_, text, headings) => {
  expect(headingsOf(text)).toEqual(headings);
});
