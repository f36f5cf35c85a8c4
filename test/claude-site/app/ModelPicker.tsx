import { useState } from 'preact/hooks';
import { session } from './session';
import { useStore } from './store';

/** `claude-sonnet-5` as people call it. */
function spoken(model: string): string {
  const [, name = '', version = ''] = model.split('-');
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${version}`;
}

export function ModelPicker() {
  const { bootstrap, model, strings } = useStore(session);
  const [isOpen, setOpen] = useState(false);
  const models = bootstrap?.claude_ai_available_models?.models ?? [];
  const choose = (id: string) => {
    session.update({ model: id });
    setOpen(false);
  };
  return (
    <div class="model-picker">
      <button
        type="button"
        data-testid="model-selector-dropdown"
        aria-label={`${strings.model}: ${spoken(model)} Medium`}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {spoken(model)} <small>Medium</small>
      </button>
      {isOpen && (
        <div role="menu" data-open class="menu">
          {models.map(({ model_id }) => (
            <button
              key={model_id}
              type="button"
              role="menuitemradio"
              aria-checked={model_id === model}
              data-model-id={model_id}
              onClick={() => choose(model_id)}
            >
              {spoken(model_id)}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
