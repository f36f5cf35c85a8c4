/** The half of `npm run bench:page` that runs in the page: takes times, in milliseconds of the page's own clock. */
self.bench = (() => {
  const { port1, port2 } = new MessageChannel();
  const waiting = [];
  port1.onmessage = () => waiting.shift()(performance.now());
  /** When the work that is being done now is over: the page's thread is free for the next thing. */
  const free = () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      port2.postMessage(null);
    });
  const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));

  return {
    /** One time for each send, one after the other: from the call of `fetch` to the head of the answer. */
    async send({ url, headers, base64 }, times) {
      const body = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const taken = [];
      for (let time = 0; time < times; time += 1) {
        const start = performance.now();
        const response = await fetch(url, { method: 'POST', headers, body });
        taken.push(performance.now() - start);
        await response.arrayBuffer();
        await wait(5);
      }
      return taken;
    },

    /** From a key to the end of what the page does about it; to be read from `keys`. */
    keys: [],
    watchKeys() {
      let start = 0;
      addEventListener('keydown', (event) => (start = event.timeStamp), true);
      addEventListener('input', () => void free().then((end) => this.keys.push(end - start)));
    },

    /** The longest time for which the page could do nothing else, in so many milliseconds of rest. */
    async rest(time) {
      const end = performance.now() + time;
      let longest = 0;
      for (let last = performance.now(); last < end;) {
        await wait(0);
        const now = performance.now();
        longest = Math.max(longest, now - last);
        last = now;
      }
      return longest;
    },

    /** Of each paste: until the page's first listener hears of it, and until the page is through with it. */
    pastes: [],
    watchPastes() {
      addEventListener(
        'paste',
        ({ timeStamp }) => {
          const heard = performance.now() - timeStamp;
          void free().then((end) => this.pastes.push({ heard, whole: end - timeStamp }));
        },
        true,
      );
    },

    /** Frames that stay; the time of each until it is there and the page is free. */
    async frames(count) {
      const taken = [];
      for (let at = 0; at < count; at += 1) {
        await wait(20);
        const frame = document.createElement('iframe');
        frame.hidden = true;
        const start = performance.now();
        document.body.append(frame);
        taken.push((await free()) - start);
      }
      return taken;
    },
  };
})();
