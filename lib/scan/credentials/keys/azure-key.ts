import type { LabelDetector } from '@/lib/scan/detector';
import { list } from '@/lib/scan/list';
import { matchAt } from '@/lib/scan/pattern';
import { isStandIn } from '@/lib/scan/credentials/looks/placeholders';

// What Azure's connection strings and shared access signatures hold.
const keyed = /\\?["']?[ \t]{0,2}[=:][ \t]{0,2}\\?["']?([A-Za-z\d+/%_-]{36,130}={0,2})/y;

export const azureKey: LabelDetector = {
  id: 'connection-string',
  category: 'credentials',
  reasons: ['format', 'label'],
  kind: 'label',
  triggers: list('account key, shared access key, shared secret value, sig, azure storage key, storage key'),
  read(text, start, end) {
    // Others sign too: `"sig": "…"`.
    if (end - start === 3 && /["']/.test(text.charAt(end))) return undefined;
    const value = matchAt(keyed, text, end)?.[1];
    if (value === undefined || !/\d/.test(value) || !/[A-Z]/.test(value) || isStandIn(value))
      return undefined;
    return { start: keyed.lastIndex - value.length, end: keyed.lastIndex, likelihood: 'VERY_LIKELY' };
  },
  hits: [
    '"https://acme.blob.core.windows.net/c/f?sv=2022-11-02\\u0026sig=1DhvWrIp4Zgt4tDYez7scgPX2hxS7SNMLaGu8xgy%3D"',
    'DefaultEndpointsProtocol=https;AccountName=acme;AccountKey=l5BsdjqT0Z3k13MMdRuOigPnFezYX+Gi4Ix04JZ+pqAaB0i8ezICFa8Bat6hwmx5VxdiU5auSh37/opeefGs2p==;EndpointSuffix=core.windows.net',
    'Endpoint=sb://acme.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=yOpd+F+42y99EJj5Z+wvlvtbXimQYSQrLtBIi4og/4L=',
    'https://acme.blob.core.windows.net/c/f?sv=2022-11-02&sr=b&sig=1DhvWrIp4Zgt4tDYez7scgPX2hxS7SNMLaGu8xgy%3D',
  ],
  misses: [
    'AccountKey=<your key>',
    'sig=abc',
    '"sig": "lopzgs98JBQYyRdw1zT_BoBpSFRDCfTvT4le5MYSKrt0IqGWZ2OXhPW1J_zo2_sBod8XaWgQc9oWohWBN0NdDg"',
    'AccountKey=${STORAGE_KEY}',
    'the account key is rotated every month',
  ],
};
