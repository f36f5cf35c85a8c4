import type { LabelDetector } from '@/lib/scan/detector';
import { list } from '@/lib/scan/list';
import { isStandIn } from './placeholders';

// What Azure's connection strings and shared access signatures hold.
const keyed = /\\?["']?[ \t]{0,2}[=:][ \t]{0,2}\\?["']?([A-Za-z\d+/%_-]{36,130}={0,2})/y;

export const azureKey: LabelDetector = {
  id: 'connection-string',
  category: 'credentials',
  reasons: ['format', 'label'],
  labels: [],
  hints: [],
  kind: 'label',
  triggers: list('account key, shared access key, shared secret value, sig, azure storage key, storage key'),
  read(text, _start, end) {
    keyed.lastIndex = end;
    const value = keyed.exec(text)?.[1];
    if (value === undefined || !/\d/.test(value) || !/[A-Z]/.test(value) || isStandIn(value))
      return undefined;
    return { start: keyed.lastIndex - value.length, end: keyed.lastIndex, likelihood: 'VERY_LIKELY' };
  },
  hits: ['x'],
  misses: ['x'],
};
