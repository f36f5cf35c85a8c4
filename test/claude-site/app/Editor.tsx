import { type Content, Editor as TipTap, Extension } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { setText } from './draft';
import { handlePaste } from './paste';

/** Text as it is sent: an empty line between paragraphs, a line break for a break in one. */
const betweenParagraphs = '\n\n';

function contentOf(text: string): Content {
  const lines = (paragraph: string) =>
    paragraph
      .split('\n')
      .flatMap((line, index) => [
        ...(index > 0 ? [{ type: 'hardBreak' }] : []),
        ...(line ? [{ type: 'text', text: line }] : []),
      ]);
  const paragraphs = text.split(betweenParagraphs);
  return { type: 'doc', content: paragraphs.map((one) => ({ type: 'paragraph', content: lines(one) })) };
}

const altEnter = Extension.create({
  name: 'altEnter',
  addKeyboardShortcuts: () => ({ 'Alt-Enter': ({ editor }) => editor.commands.setHardBreak() }),
});

/** The surrounding component sends: the editor does not get to see these keys. */
const isSendKey = (event: KeyboardEvent) => event.key === 'Enter' && !event.shiftKey && !event.altKey;

type Props = { given: string; label: string };

/** The editor of the composer. Another key makes a new node, as the site does after each send. */
export function Editor({ given, label }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<TipTap>(null);
  const attributes = {
    role: 'textbox',
    'data-testid': 'chat-input',
    'data-cds': 'ChatComposerEditor',
    enterkeyhint: 'enter',
    'aria-label': label,
    'aria-multiline': 'true',
  };
  const editorProps = {
    attributes,
    handlePaste,
    handleDOMEvents: {
      keydown: (_view: unknown, event: KeyboardEvent) => isSendKey(event) && !isComposing(event),
    },
    // Files are for the page, wherever they fall.
    handleDrop: (_view: unknown, event: DragEvent) => (event.dataTransfer?.files.length ?? 0) > 0,
  };

  useLayoutEffect(() => {
    const made = new TipTap({
      element: host.current,
      extensions: [StarterKit.configure({ link: { openOnClick: false } }), altEnter],
      content: contentOf(given),
      editorProps,
      autofocus: 'end',
      onUpdate: ({ editor: changed }) => setText(changed.getText({ blockSeparator: betweenParagraphs })),
    });
    editor.current = made;
    return () => made.destroy();
  }, []);
  useLayoutEffect(() => editor.current?.setOptions({ editorProps }), [label]);

  return <div class="editor" ref={host} />;
}

/** A key that belongs to an input method; 229 is how older ones tell. */
export const isComposing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229;
