/**
 * Sends one request as the site's own scripts would, by the API and from the realm that are named. The matrix puts it
 * into the page; the page's frame and workers load it from the server. Plain JavaScript, because it runs as it is.
 *
 * message = {
 *   api: 'fetch' | 'fetch with a Request' | 'fetch, keepalive' | 'fetchLater' | 'XHR' | 'beacon' | 'WebSocket' | 'form',
 *   as: 'string' | 'bytes' | 'buffer' | 'Blob' | 'stream' | 'URLSearchParams' | 'FormData',
 *   url, method, headers: { name: value }, base64,
 *   fields: [[name, base64] or [name, base64, file name, type]]   for FormData
 * }
 * Resolves with 'sent', or with 'failed' and the error's name; never rejects.
 */
self.standIn = {
  async send(message, realm = self) {
    try {
      return await this.apis[message.api](message, realm);
    } catch (error) {
      return `failed ${error && error.name}`;
    }
  },

  async sendFrom(where, message) {
    const frame = where.startsWith('frame') ? document.createElement('iframe') : null;
    if (where === 'page') return this.send(message);
    if (frame) {
      frame.hidden = true;
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
      if (where === 'frame, srcdoc') frame.srcdoc = '<p>A frame</p>';
      if (where === 'frame, own page' || where.includes('loading')) frame.src = '/stand-in/frame';
      const number = self.length;
      document.body.append(frame);
      // Of these at once: no script of anybody else has had its turn.
      if (where !== 'frame, blank' && !where.includes('loading')) await loaded;
      return this.send(message, where.includes('by number') ? self[number] : frame.contentWindow);
    }
    const script = where.includes('blob')
      ? URL.createObjectURL(new Blob([`importScripts('${location.origin}/stand-in/sender.js')`]))
      : '/stand-in/sender.js';
    const shared = where.startsWith('shared');
    const worker = shared ? new SharedWorker(script) : new Worker(script);
    const port = shared ? worker.port : worker;
    return new Promise((resolve) => {
      worker.onerror = () => resolve('failed to start');
      port.onmessage = ({ data }) => resolve(data);
      port.postMessage({ ...message, url: new URL(message.url, location.href).href });
    });
  },

  bytes: (base64, realm = self) =>
    realm.Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)),

  body({ as, base64, type, fields }, realm) {
    const bytes = this.bytes(base64, realm);
    const text = () => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    if (as === 'string') return text();
    if (as === 'bytes') return bytes;
    if (as === 'buffer') return bytes.buffer;
    if (as === 'Blob') return new realm.Blob([bytes], { type });
    if (as === 'stream') return new realm.Blob([bytes]).stream();
    if (as === 'URLSearchParams') return new realm.URLSearchParams(text());
    const form = new realm.FormData();
    for (const [name, value, fileName, fileType] of fields) {
      if (fileName === undefined) form.append(name, new TextDecoder().decode(this.bytes(value)));
      else form.append(name, new realm.File([this.bytes(value, realm)], fileName, { type: fileType }));
    }
    return form;
  },

  init(message, realm) {
    const { method, headers, as } = message;
    return {
      method,
      headers,
      ...(method !== 'GET' && { body: this.body(message, realm) }),
      ...(as === 'stream' && { duplex: 'half' }),
    };
  },

  apis: {
    async fetch(message, realm) {
      await realm.fetch(message.url, standIn.init(message, realm));
      return 'sent';
    },
    async 'fetch with a Request'(message, realm) {
      await realm.fetch(new realm.Request(message.url, standIn.init(message, realm)));
      return 'sent';
    },
    async 'fetch, keepalive'(message, realm) {
      await realm.fetch(message.url, { ...standIn.init(message, realm), keepalive: true });
      return 'sent';
    },
    fetchLater(message, realm) {
      realm.fetchLater(message.url, { ...standIn.init(message, realm), activateAfter: 0 });
      return 'sent';
    },
    XHR(message, realm) {
      const { method, url, headers } = message;
      return new Promise((resolve) => {
        const request = new realm.XMLHttpRequest();
        request.open(method, url);
        for (const name of Object.keys(headers)) request.setRequestHeader(name, headers[name]);
        request.onload = () => resolve('sent');
        request.onerror = () => resolve('failed');
        request.send(standIn.body(message, realm));
      });
    },
    'XHR, synchronous'(message, realm) {
      const { method, url, headers } = message;
      const request = new realm.XMLHttpRequest();
      request.open(method, url, false);
      for (const name of Object.keys(headers)) request.setRequestHeader(name, headers[name]);
      request.send(standIn.body(message, realm));
      return 'sent';
    },
    beacon(message, realm) {
      return realm.navigator.sendBeacon(message.url, standIn.body(message, realm)) ? 'sent' : 'failed';
    },
    WebSocket(message, realm) {
      return new Promise((resolve) => {
        const socket = new realm.WebSocket(
          new URL(message.url, location.href).href.replace('https:', 'wss:'),
        );
        socket.onopen = () => {
          socket.send(standIn.body(message, realm));
          resolve('sent');
        };
        socket.onerror = () => resolve('failed');
      });
    },
    form(message, realm) {
      const { document } = realm;
      const target = `stand-in-${Math.random()}`;
      const frame = document.createElement('iframe');
      frame.name = target;
      frame.hidden = true;
      const form = document.createElement('form');
      Object.assign(form, { action: message.url, method: 'POST', enctype: 'multipart/form-data', target });
      for (const [name, value] of message.fields) {
        const input = document.createElement('input');
        Object.assign(input, { type: 'hidden', name, value: new TextDecoder().decode(standIn.bytes(value)) });
        form.append(input);
      }
      document.body.append(frame, form);
      form.submit();
      return 'sent';
    },
  },
};

if (typeof WorkerGlobalScope === 'function' && self instanceof WorkerGlobalScope) {
  const answer = (port) => async (event) => port.postMessage(await self.standIn.send(event.data));
  self.onconnect = ({ ports: [port] }) => (port.onmessage = answer(port));
  if (self.postMessage) self.onmessage = answer(self);
}
