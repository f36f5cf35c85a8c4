import { draft, renewEditor } from './draft';
import { signedIn } from './session';
import { Store } from './store';

/** Milliseconds of sound in a frame, and its bytes: 16,000 samples a second, two bytes each. */
const slice = 100;
const sliceBytes = 3200;

/** The dictation that is going on. */
export const dictation = new Store<{ stop: () => void } | null>(null);

/**
 * Opens the socket for speech and sends sound until it is stopped; what the server has understood goes behind the
 * draft. There is no microphone in a test: what is sent is noise. What the site says over this socket is not known.
 */
export async function startDictation(): Promise<void> {
  const { organization, standIn } = await signedIn();
  const socket = new window.WebSocket(`wss://${location.host}/api/ws/speech_to_text/voice_stream`);
  const say = (message: object) => socket.send(JSON.stringify(message));
  let timer: ReturnType<typeof setInterval> | undefined;
  const stop = () => {
    clearInterval(timer);
    if (socket.readyState === WebSocket.OPEN) say({ type: 'stop' });
    else socket.close();
  };
  socket.onopen = () => {
    say({ type: 'start', language: standIn.locale, organization_uuid: organization.uuid });
    timer = setInterval(() => socket.send(crypto.getRandomValues(new Uint8Array(sliceBytes))), slice);
  };
  socket.onmessage = ({ data }: MessageEvent<string>) => {
    const { type, text } = JSON.parse(data) as { type: string; text: string };
    if (type === 'transcript') renewEditor([draft.get().text, text].filter(Boolean).join(' '));
  };
  socket.onclose = () => {
    clearInterval(timer);
    dictation.set(null);
  };
  dictation.set({ stop });
}
