/** Where a body goes: a path that no table knows, so that it may carry text. */
export const place = '/api/nobody/knows';

/** A way out of the page: a script that sends a text (a JavaScript expression) by it. */
export type WireWay = {
  readonly name: string;
  readonly script: (text: string) => string;
  /** The body arrives as the text itself, when it is clean; otherwise only what must not arrive is looked at. */
  readonly isPlain: boolean;
  /** Browsers that do not have it. */
  readonly notIn?: 'Firefox';
};

const json = `{ 'content-type': 'application/json' }`;
const bytes = (text: string) => `new TextEncoder().encode(${text})`;
const file = (text: string) =>
  `(() => { const form = new FormData(); form.append('file', new File([${text}], 'a.txt', { type: 'text/plain' })); return form; })()`;
const stream = (text: string) =>
  `new ReadableStream({ start(to) { for (const part of ${text}.match(/.{1,3}/gs)) to.enqueue(${bytes('part')}); to.close(); } })`;
const fetched = (init: string) => `void fetch('${place}', { method: 'POST', ${init} }).catch(() => {})`;
const xhr = (before: string, body: string) =>
  `const xhr = new XMLHttpRequest(); xhr.open('POST', '${place}'); ${before}; xhr.send(${body})`;
const beacon = (body: string) =>
  `if (navigator.sendBeacon('${place}', ${body}) !== true) throw new Error('refused')`;

export const wireWays: readonly WireWay[] = [
  { name: 'beacon, string', script: (text) => beacon(text), isPlain: true },
  {
    name: 'beacon, Blob',
    script: (text) => beacon(`new Blob([${text}], { type: 'text/plain' })`),
    isPlain: true,
  },
  { name: 'beacon, ArrayBuffer', script: (text) => beacon(`${bytes(text)}.buffer`), isPlain: true },
  { name: 'beacon, view', script: (text) => beacon(`new DataView(${bytes(text)}.buffer)`), isPlain: true },
  {
    name: 'beacon, URLSearchParams',
    script: (text) => beacon(`new URLSearchParams([['a', ${text}]])`),
    isPlain: false,
  },
  { name: 'beacon, FormData', script: (text) => beacon(file(text)), isPlain: false },
  {
    name: 'fetch that outlives the page',
    script: (text) => fetched(`keepalive: true, body: ${text}`),
    isPlain: true,
  },
  { name: 'fetch, FormData with a file', script: (text) => fetched(`body: ${file(text)}`), isPlain: false },
  {
    name: 'fetch, Blob',
    script: (text) => fetched(`headers: ${json}, body: new Blob([JSON.stringify(${text})])`),
    isPlain: false,
  },
  {
    name: 'fetch, stream',
    script: (text) =>
      fetched(`duplex: 'half', headers: { 'content-type': 'text/plain' }, body: ${stream(text)}`),
    isPlain: true,
    notIn: 'Firefox',
  },
  {
    name: 'XHR, Blob',
    script: (text) => xhr('', `new Blob([${text}], { type: 'text/plain' })`),
    isPlain: true,
  },
  { name: 'XHR, FormData with a file', script: (text) => xhr('', file(text)), isPlain: false },
  {
    name: 'fetch from a window that waits for its address',
    script: (text) =>
      `const frame = document.createElement('iframe'); frame.src = '/login'; document.body.append(frame);
       void frame.contentWindow.fetch(new URL('${place}', location.href), { method: 'POST', body: ${text} }).catch(() => {})`,
    isPlain: true,
  },
  {
    name: 'fetch from a frame of the old kind that waits for its address',
    script: (text) =>
      `const frame = document.createElement('frame'); frame.src = '/login'; document.body.append(frame);
       void frame.contentWindow.fetch(new URL('${place}', location.href), { method: 'POST', body: ${text} }).catch(() => {})`,
    isPlain: true,
    notIn: 'Firefox',
  },
  {
    name: 'fetch from an object that waits for its address',
    script: (text) =>
      `const frame = document.createElement('object'); frame.data = '/login'; document.body.append(frame);
       void frame.contentWindow.fetch(new URL('${place}', location.href), { method: 'POST', body: ${text} }).catch(() => {})`,
    isPlain: true,
    notIn: 'Firefox',
  },
  {
    name: 'fetch from an opened window that waits for its address',
    script: (text) =>
      `const view = open('/login'); void view.fetch(new URL('${place}', location.href), { method: 'POST', keepalive: true, body: ${text} }).catch(() => {}); view.close()`,
    isPlain: true,
    notIn: 'Firefox',
  },
  {
    name: 'fetch from a frame whose address leads nowhere',
    script: (text) =>
      `const frame = document.createElement('iframe'); frame.src = 'javascript:"x"'; document.body.append(frame);
       setTimeout(() => void frame.contentDocument.defaultView.fetch(new URL('${place}', location.href), { method: 'POST', body: ${text} }).catch(() => {}), 300)`,
    isPlain: true,
  },
  {
    name: 'a wrapper of the page around ours, frozen',
    script: (text) =>
      `if (!window.wrapped) { const { fetch: before } = window; window.wrapped = true; window.fetch = async (...args) => { await null; return before(...args); };
         Object.freeze(XMLHttpRequest.prototype); Object.freeze(Navigator.prototype); Object.freeze(WebSocket.prototype); Object.freeze(Promise.prototype); }
       ${fetched(`body: ${text}`)}`,
    isPlain: true,
  },
];

/** Ways by which a frame of its own sends: nobody is asked there. */
export const frameWays: readonly WireWay[] = [
  ['a blank frame', 'frame', `document.body.append(frame); go()`],
  ['a blank frame, by its number', 'window[window.length - 1]', `document.body.append(frame); go()`],
  [
    'a blank frame in a closed shadow root',
    'frame',
    `const box = document.createElement('div'); document.body.append(box); box.attachShadow({ mode: 'closed' }).append(frame); go()`,
  ],
  [
    'a blank frame that was written to',
    'frame',
    `document.body.append(frame); frame.contentDocument.write('<p>x'); frame.contentDocument.close(); go()`,
  ],
  ['a srcdoc frame', 'frame', `frame.srcdoc = '<p>x'; frame.onload = go; document.body.append(frame)`],
  [
    'a blob frame',
    'frame',
    `frame.src = URL.createObjectURL(new Blob(['<p>x'], { type: 'text/html' })); frame.onload = go; document.body.append(frame)`,
  ],
  [
    'a page of the site in a frame',
    'frame',
    `frame.src = '/login'; frame.onload = go; document.body.append(frame)`,
  ],
].map(([name = '', from = '', start = '']) => ({
  name: `fetch from ${name}`,
  script: (text: string) =>
    `const frame = document.createElement('iframe');
     const go = () => { const view = ${from === 'frame' ? 'frame.contentWindow' : from};
       void view.fetch.call(view, new URL('${place}', location.href), { method: 'POST', body: ${text} }).catch(() => {}); };
     ${start}`,
  isPlain: true,
}));
