// Passkeys: made and used by the browser. Without a script, and where a browser has none, nothing of this is shown.
'use strict';

(() => {
  const forms = document.querySelectorAll('form[data-passkey]');
  // Browsers bind them to a name, never to a number.
  const named = !/^[\d.]+$|^\[/.test(location.hostname);
  if (!named || !window.PublicKeyCredential || !navigator.credentials) return;

  const bytes = (text) => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
  const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  const known = (all) => (all ?? []).map(({ id, ...rest }) => ({ ...rest, id: bytes(id), transports: undefined }));

  const ways = {
    make: async (asks) => {
      const user = { ...asks.user, id: bytes(asks.user.id) };
      const publicKey = { ...asks, user, challenge: bytes(asks.challenge), excludeCredentials: known(asks.excludeCredentials) };
      const made = await navigator.credentials.create({ publicKey });
      const transports = made.response.getTransports?.() ?? [];
      return [made, { attestationObject: text(made.response.attestationObject), transports }];
    },
    use: async (asks) => {
      const publicKey = { ...asks, challenge: bytes(asks.challenge), allowCredentials: known(asks.allowCredentials) };
      const used = await navigator.credentials.get({ publicKey });
      const { authenticatorData, signature, userHandle } = used.response;
      return [used, { authenticatorData: text(authenticatorData), signature: text(signature), userHandle: text(userHandle) }];
    },
  };

  async function carryOut(form) {
    const body = new URLSearchParams(new FormData(form));
    const answer = await fetch(form.dataset.begin, { method: 'POST', body, headers: { accept: 'application/json' } });
    const asks = await answer.json();
    if (!answer.ok) return asks.says;
    const [credential, response] = await ways[form.dataset.passkey](asks);
    form.elements.credential.value = JSON.stringify({
      id: credential.id,
      rawId: text(credential.rawId),
      type: credential.type,
      clientExtensionResults: {},
      response: { clientDataJSON: text(credential.response.clientDataJSON), ...response },
    });
    form.submit();
    return '';
  }

  for (const form of forms) {
    const says = form.querySelector('[role=status]');
    form.closest('[data-passkey-part]').hidden = false;
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      says.textContent = '';
      try {
        says.textContent = await carryOut(form);
      } catch {
        // Given up, not there, or no answer: the other ways are open.
        says.textContent = form.dataset.fault;
      }
    });
  }
})();
