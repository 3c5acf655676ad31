// The page that answers for every address while the phone is offline: the router reads the address bar and asks the
// phone. It carries no content and no language, so that one file serves all five; the worker writes the language in.
export const ssr = false;
