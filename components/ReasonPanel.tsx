import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

import { justifications, type Justification } from '@/lib/model/answer';
import { justificationLabels, reasonMissing, reasonNote, type DialogLabels } from '@/lib/text/dialog';

type Props = {
  readonly id: string;
  readonly labels: DialogLabels;
  /** Called with the click on the confirm button, or that of the Enter in its place, once a reason is chosen. */
  onConfirm(event: MouseEvent, reason: Justification): void;
};

/** Appears when the person wants to go on as it is and the policy asks why. Takes the focus as it appears. */
export function ReasonPanel({ id, labels, onConfirm }: Props): JSX.Element {
  const [reason, setReason] = useState<Justification | null>(null);
  const [missing, setMissing] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const panel = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => {
    first.current?.focus({ preventScroll: true });
    panel.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  const confirm = (event: MouseEvent): void => {
    event.preventDefault();
    if (reason !== null) return onConfirm(event, reason);
    setMissing(true);
    first.current?.focus();
  };

  return (
    // A form, so that Enter in it presses its button. As with the others, one whose script has ended closes the dialog.
    <form method="dialog" noValidate>
      <fieldset ref={panel} id={id} class="reasons" aria-describedby={missing ? `${id}-missing` : undefined}>
        <legend>{labels.reasons}</legend>
        {justifications.map((value, index) => (
          <label key={value} class="reason">
            <input
              ref={index === 0 ? first : null}
              type="radio"
              name={id}
              checked={reason === value}
              required
              aria-invalid={missing && reason === null}
              onChange={() => setReason(value)}
            />
            <span>{justificationLabels[value]}</span>
          </label>
        ))}
        <p id={`${id}-missing`} class="missing" role="alert">
          {missing && reason === null ? reasonMissing : ''}
        </p>
        <div class="reasons-end">
          <button type="submit" class="button" onClick={confirm}>
            {labels.confirm}
          </button>
          <span class="quiet">{reasonNote}</span>
        </div>
      </fieldset>
    </form>
  );
}
