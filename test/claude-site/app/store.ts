import { useEffect, useState } from 'preact/hooks';

/** A value that views follow. */
export class Store<T> {
  #value: T;
  readonly #followers = new Set<() => void>();

  constructor(value: T) {
    this.#value = value;
  }

  get(): T {
    return this.#value;
  }

  set(value: T): void {
    this.#value = value;
    for (const follower of [...this.#followers]) follower();
  }

  update(change: Partial<T>): void {
    this.set({ ...this.#value, ...change });
  }

  follow(follower: () => void): () => void {
    this.#followers.add(follower);
    return () => void this.#followers.delete(follower);
  }
}

export function useStore<T>(store: Store<T>): T {
  const [, render] = useState({});
  // What changed between the first render and the effect would be missed without the call.
  useEffect(() => {
    render({});
    return store.follow(() => render({}));
  }, [store]);
  return store.get();
}
