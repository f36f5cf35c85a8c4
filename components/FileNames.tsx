import { andMore } from '@/lib/text/en';

/** More names than these help nobody. */
const shown = 5;

/** Signs that turn the direction of what follows show another name than it is: `x<202E>fdp.exe` as `xexe.pdf`. */
const asItIs = (name: string): string => name.replace(/\p{Bidi_Control}/gu, '');

/** Names of files, as attributes like the values in `FindingList`: no script of the page can search for them. */
export function FileNames({ id, names }: { readonly id: string; readonly names: readonly string[] }) {
  return (
    <ul id={id} class="files">
      {names.slice(0, shown).map((name, index) => (
        <li key={index}>
          <bdi data-shown={asItIs(name)} />
        </li>
      ))}
      {names.length > shown && <li class="more">{andMore(names.length - shown)}</li>}
    </ul>
  );
}
