import { expect, it } from 'vitest';
import { chatsDue, dueLine } from './reminders';

it.each([
  [1, '1 conversation is due for deletion', '1 conversation due for deletion.'],
  [2, '2 conversations are due for deletion', '2 conversations due for deletion.'],
])('%s', (due, title, line) => {
  expect(chatsDue(due).title).toBe(title);
  expect(dueLine(due)).toBe(line);
});
