import { useEffect, useState } from 'preact/hooks';
import { createProject, type Project, readProjects } from './projects';
import { followLink, navigate } from './route';
import { session } from './session';
import { useStore } from './store';

export function Projects() {
  const { strings } = useStore(session);
  const [list, setList] = useState<Project[]>([]);
  const [name, setName] = useState('');
  useEffect(() => void readProjects().then(setList, () => undefined), []);
  const create = async () => {
    const { uuid } = await createProject(name);
    navigate(`/project/${uuid}`);
  };
  return (
    <section class="column recents project">
      <h1>{strings.projects}</h1>
      <ul onClick={followLink}>
        {list.map((project) => (
          <li key={project.uuid}>
            <a href={`/project/${project.uuid}`}>{project.name || strings.untitled}</a>
          </li>
        ))}
      </ul>
      <label>
        {strings.projectName}
        <input value={name} onInput={({ currentTarget }) => setName(currentTarget.value)} />
      </label>
      <button type="button" data-testid="create-project" onClick={() => void create().catch(() => undefined)}>
        {strings.createProject}
      </button>
    </section>
  );
}
