// The page that answers for every address while the phone is offline: the router reads the address bar and asks the
// phone. It carries no content, so that one file serves a language.
export const ssr = false;
