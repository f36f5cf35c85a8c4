import { useEffect, useState } from 'preact/hooks';
import { addDoc, type Doc, readDocs, readProject, saveInstructions, uploadDoc } from './projects';
import { session } from './session';
import { useStore } from './store';

/** A project: what Claude is told in all its chats, and the texts it knows. */
export function ProjectPage({ id }: { id: string }) {
  const { strings } = useStore(session);
  const [name, setName] = useState('');
  const [instructions, setInstructions] = useState('');
  const [docs, setDocs] = useState<Doc[]>([]);
  const [failed, setFailed] = useState(false);
  const list = async () => setDocs(await readDocs(id));
  const tell = (work: Promise<void>) => {
    setFailed(false);
    work.then(list).catch(() => setFailed(true));
  };
  useEffect(() => {
    const load = async () => {
      const project = await readProject(id);
      setName(project.name);
      setInstructions(project.prompt_template);
    };
    tell(load());
  }, [id]);
  return (
    <section class="column recents project">
      <h1>{name || strings.untitled}</h1>
      <label>
        {strings.instructions}
        <textarea
          rows={5}
          data-testid="project-instructions"
          value={instructions}
          onInput={({ currentTarget }) => setInstructions(currentTarget.value)}
        />
      </label>
      <button
        type="button"
        data-testid="save-instructions"
        onClick={() => tell(saveInstructions(id, instructions))}
      >
        {strings.save}
      </button>
      <ul data-testid="project-docs">
        {docs.map(({ uuid, file_name }) => (
          <li key={uuid}>{file_name || strings.untitled}</li>
        ))}
      </ul>
      <NewDoc add={(title, content) => tell(addDoc(id, title, content))} />
      <input
        type="file"
        data-testid="project-file-upload"
        aria-label={strings.upload}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) tell(uploadDoc(id, file));
          currentTarget.value = '';
        }}
      />
      {failed && (
        <p class="error" role="alert">
          {strings.uploadFailed}
        </p>
      )}
    </section>
  );
}

function NewDoc({ add }: { add: (title: string, content: string) => void }) {
  const { strings } = useStore(session);
  const [title, setTitle] = useState('');
  const [content, setContent] = useState('');
  const submit = () => {
    add(title, content);
    setTitle('');
    setContent('');
  };
  return (
    <>
      <label>
        {strings.docTitle}
        <input value={title} onInput={({ currentTarget }) => setTitle(currentTarget.value)} />
      </label>
      <label>
        {strings.docContent}
        <textarea
          rows={5}
          data-testid="project-doc-content"
          value={content}
          onInput={({ currentTarget }) => setContent(currentTarget.value)}
        />
      </label>
      <button type="button" data-testid="add-doc" onClick={submit}>
        {strings.addDoc}
      </button>
    </>
  );
}
