import type { Random } from '@/test/corpus/random';

const hex = '0123456789abcdef';
const methods = ['GET', 'POST', 'PUT', 'DELETE'] as const;
const levels = ['INFO', 'INFO', 'INFO', 'DEBUG', 'WARN', 'ERROR'] as const;
const paths = [
  '/api/v1/users/',
  '/api/v1/orders/',
  '/health/',
  '/static/app.',
  '/login?next=/home&try=',
] as const;
const sentences = [
  'connection to database pool exhausted, retrying in 250 ms',
  'cache miss, loading from origin',
  'request finished',
  'java.lang.IllegalStateException: stream is closed\n\tat com.example.io.Reader.read(Reader.java:118)',
] as const;

/** Lines of servers of several makes: times, addresses, ids and sizes, and nothing that must not leave. */
export function logs(random: Random, length: number): string {
  const { pick, from } = random;
  const below = (limit: number): number => random.int(0, limit - 1);
  const two = (limit: number, least = 0): string => `${least + below(limit)}`.padStart(2, '0');
  const day = (): string => `2026-${two(12, 1)}-${two(28, 1)}`;
  const time = (): string => `${two(24)}:${two(60)}:${two(60)}`;
  const address = (): string => `10.${below(256)}.${below(256)}.${below(256)}`;
  const uuid = (): string => [8, 4, 4, 4, 12].map((size) => from(hex, size)).join('-');
  const path = (): string => `${pick(paths)}${below(1e6)}`;

  const makers: readonly [() => string, ...(() => string)[]] = [
    () =>
      `${day()}T${time()}.${100 + below(900)}Z ${pick(levels)} [http-nio-8080-exec-${below(20)}] c.e.s.UserService - request_id=${uuid()} ${pick(methods)} ${path()} 200 ${below(900)}ms bytes=${below(1e5)}`,
    () =>
      `${address()} - - [${two(28, 1)}/Nov/2026:${time()} +0000] "${pick(methods)} ${path()} HTTP/1.1" 200 ${below(1e5)} "-" "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36"`,
    () => `Nov ${two(28, 1)} ${time()} web-${below(30)} sshd[${below(32768)}]: ${pick(sentences)}`,
    () =>
      `{"level":"info","ts":${1_700_000_000 + below(1e8)}.${below(1e6)},"caller":"server/http.go:${below(900)}","msg":"${pick(methods)} ${path()}","trace":"${from(hex, 32)}","took":0.${below(1e4)}}`,
    () =>
      `[${day()} ${time()},${100 + below(900)}] ${pick(levels)} (worker-${below(64)}) ${pick(sentences)} commit=${from(hex, 40)}`,
  ];
  const lines: string[] = [];
  for (let size = 0; size < length; size += (lines.at(-1) ?? '').length + 1) lines.push(pick(makers)());
  return lines.join('\n');
}
