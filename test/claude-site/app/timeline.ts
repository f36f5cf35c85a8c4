import { decodeEvent, decodeFrames, encodeFrames, type TimelineEvent } from '@/test/claude-site/wire';

type Follower = (event: TimelineEvent) => void;

/** The one stream on which the merged transport's replies arrive. That it ends means nothing: the next one is opened. */
class Timeline {
  readonly #followers = new Set<Follower>();
  #isOpen = false;

  follow(organization: string, follower: Follower): () => void {
    this.#followers.add(follower);
    this.open(organization);
    return () => void this.#followers.delete(follower);
  }

  open(organization: string): void {
    if (this.#isOpen) return;
    this.#isOpen = true;
    void this.#run(organization).finally(() => {
      this.#isOpen = false;
    });
  }

  async #run(organization: string): Promise<void> {
    for (;;) {
      const pause = await readOnce(organization, (event) => {
        for (const follower of [...this.#followers]) follower(event);
      }).catch(() => 500);
      if (pause === null) return;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

export const timeline = new Timeline();

const url = '/claudeai-rpc/anthropic.bard.api.v1alpha.ConversationService/StreamTimeline';

/** @returns milliseconds until the next stream; null when the server has none for this account. */
async function readOnce(organization: string, tell: Follower): Promise<number | null> {
  const response = await window.fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/connect+proto',
      'connect-protocol-version': '1',
      'x-organization-uuid': organization,
    },
    body: encodeFrames([new Uint8Array()]),
  });
  if (!response.ok || !response.body) return null;
  const reader = response.body.getReader();
  let rest = new Uint8Array();
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return 50;
    const bytes = new Uint8Array(rest.length + value.length);
    bytes.set(rest);
    bytes.set(value, rest.length);
    const frames = decodeFrames(bytes);
    rest = frames.rest;
    for (const payload of frames.payloads) tell(decodeEvent(payload));
  }
}
