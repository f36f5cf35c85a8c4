import type { Way } from '@/lib/model/submission';

/** How one way of leaving is spoken of. */
type Words = {
  /** What is about to leave: "This file contains …". */
  readonly what: string;
  /** The title where something in it could not be read and nothing was found. */
  readonly unchecked: string;
  /** What that may be, for example. */
  readonly example: string;
  readonly soFar: string;
  readonly verb: string;
  /** The only way out, where nothing else is allowed. */
  readonly back: string;
  /** What the person can do about it then; empty where it is plain. */
  readonly instead: string;
};

const pasted: Words = {
  what: 'text',
  unchecked: 'Part of this text could not be checked',
  example: 'a picture',
  soFar: 'It has not been pasted.',
  verb: 'paste',
  back: 'Go back',
  instead: '',
};
const message: Words = {
  what: 'message',
  unchecked: 'Part of this message could not be checked',
  example: 'a file',
  soFar: 'It has not been sent.',
  verb: 'send',
  back: 'Go back and edit',
  instead: ' Take it out, then send again.',
};

export const words: Readonly<Record<Way, Words>> = {
  paste: pasted,
  drop: { ...pasted, soFar: 'It has not been inserted.', verb: 'insert' },
  file: {
    what: 'file',
    unchecked: 'This file could not be checked',
    example: 'a picture, or it could not be opened',
    soFar: 'It has not been attached.',
    verb: 'attach',
    back: 'Go back',
    instead: ' Take it out of the file, then attach it again.',
  },
  send: message,
  edit: message,
  request: message,
  'early-request': message,
  // A setting, an instruction, a name: the person may not take any of them for a message.
  'other-request': {
    what: 'text',
    unchecked: 'Part of what this page sends could not be checked',
    example: 'a picture',
    soFar: 'It has not been sent.',
    verb: 'send',
    back: 'Go back',
    instead: ' Take it out, then try again.',
  },
  voice: {
    what: 'recording',
    unchecked: 'Speech cannot be checked',
    example: 'speech',
    soFar: 'Nothing has been sent.',
    verb: 'speak',
    back: 'Go back',
    instead: ' Please type instead.',
  },
  feedback: {
    what: 'feedback',
    unchecked: 'Part of this feedback could not be checked',
    example: 'a picture',
    soFar: 'It has not been sent.',
    verb: 'send',
    back: 'Go back',
    instead: ' Take it out, then send it again.',
  },
};
