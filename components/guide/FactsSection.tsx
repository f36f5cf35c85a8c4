import type { JSX } from 'preact';
import { useState } from 'preact/hooks';

import type { AccountStatus } from '@/lib/model/account-status';
import { type Surface, surfaces } from '@/lib/model/fact';
import { wordsOf } from '@/lib/text/find';
import {
  accountLine,
  choose,
  chooseOne,
  foundText,
  notChosen,
  searchHint,
  searchLabel,
  sections,
  surfaceGroups,
  surfaceNames,
  surfaceTitle,
} from '@/lib/text/guide';

import { Icon } from '@/components/Icon';
import { accountIcon } from '@/components/account-icon';
import { FoundFacts } from './FoundFacts';
import { type AllFacts, findStatements } from './found';
import { SurfaceFacts } from './SurfaceFacts';

type Props = {
  /** Null when nothing is known of it. */
  readonly account: AccountStatus | null;
  readonly facts: AllFacts;
  /** Shown at first; null when it is not known which. */
  readonly surface: Surface | null;
  onSurface(surface: Surface): void;
};

/** One surface by choice, or what a search finds on all of them. */
export function FactsSection({ account, facts, surface: first, onSurface }: Props): JSX.Element {
  const [surface, setSurface] = useState(first);
  const [query, setQuery] = useState('');
  const words = wordsOf(query);
  const found = words.length === 0 ? [] : findStatements(facts, words);
  const on = new Set(found.flatMap((one) => one.surfaces));

  const take = (value: string): void => {
    const chosen = surfaces.find((one) => one === value);
    if (chosen === undefined) return;
    setSurface(chosen);
    setQuery('');
    onSurface(chosen);
  };

  return (
    <section id="facts" aria-labelledby="facts-title">
      <h2 id="facts-title">{surface === null ? sections.facts : surfaceTitle(surface)}</h2>
      <p class="account-line">
        <Icon name={account === null ? 'question' : accountIcon(account)} />
        <span>{accountLine(account)}</span>
      </p>
      <div class="finder">
        <p class="field">
          <label for="surface">{choose}</label>
          <select id="surface" value={surface ?? ''} onChange={(event) => take(event.currentTarget.value)}>
            {surface === null && <option value="">{chooseOne}</option>}
            {surfaceGroups.map((group) => (
              <optgroup key={group.name} label={group.name}>
                {group.surfaces.map((one) => (
                  <option key={one} value={one}>
                    {surfaceNames[one]}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </p>
        <p class="field field-search">
          <label for="search">{searchLabel}</label>
          <input
            id="search"
            type="search"
            autocomplete="off"
            spellcheck={false}
            aria-describedby="search-hint"
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
          <span id="search-hint" class="source">
            {searchHint}
          </span>
        </p>
      </div>
      <p class="found" role="status">
        {words.length > 0 && foundText(found.length, on.size, query.trim())}
      </p>
      {words.length > 0 && <FoundFacts found={found} words={words} />}
      {words.length === 0 && surface === null && <p>{notChosen}</p>}
      {words.length === 0 && surface !== null && <SurfaceFacts facts={facts[surface]} />}
    </section>
  );
}
