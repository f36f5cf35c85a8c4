/** A request with a body, by the way and in the encoding that the server asked for; its answer arrives in pieces. */
export type PostOptions = {
  useXhr?: boolean;
  gzip?: boolean;
  signal?: AbortSignal;
  onText?: (soFar: string) => void;
};

export async function postJson(url: string, value: unknown, options: PostOptions = {}): Promise<string> {
  const headers: Record<string, string> = { 'content-type': 'application/json', accept: 'text/event-stream' };
  let body: string | Uint8Array<ArrayBuffer> = JSON.stringify(value);
  if (options.gzip) {
    body = await gzipped(body);
    headers['content-encoding'] = 'gzip';
  }
  return options.useXhr ? byXhr(url, headers, body, options) : byFetch(url, headers, body, options);
}

async function gzipped(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

type Body = string | Uint8Array<ArrayBuffer>;

async function byFetch(
  url: string,
  headers: Record<string, string>,
  body: Body,
  { signal, onText }: PostOptions,
): Promise<string> {
  const response = await window.fetch(url, { method: 'POST', headers, body, ...(signal && { signal }) });
  if (!response.ok) throw new Error(`status ${response.status}`);
  if (!response.body || !onText) return response.text();
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  let text = '';
  for (;;) {
    const { value, done } = await reader.read();
    text += decoder.decode(value, { stream: !done });
    onText(text);
    if (done) return text;
  }
}

function byXhr(
  url: string,
  headers: Record<string, string>,
  body: Body,
  { signal, onText }: PostOptions,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new window.XMLHttpRequest();
    request.open('POST', url);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.onprogress = () => onText?.(request.responseText);
    request.onload = () => {
      if (request.status < 200 || request.status > 299) return reject(new Error(`status ${request.status}`));
      onText?.(request.responseText);
      resolve(request.responseText);
    };
    request.onerror = () => reject(new Error('the request failed'));
    request.onabort = () => reject(new DOMException('aborted', 'AbortError'));
    signal?.addEventListener('abort', () => request.abort());
    request.send(body);
  });
}
