import { session } from './session';
import { useStore } from './store';

/** There is nothing to sign in with: the tests say who is signed in. */
export function Login() {
  const { strings } = useStore(session);
  return (
    <main class="login">
      <h1>{strings.logIn}</h1>
      <p>{strings.signedOut}</p>
      <input id="email" type="email" placeholder={strings.email} aria-label={strings.email} />
    </main>
  );
}
