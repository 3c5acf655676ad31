// Read by hosts as 404.html, at any address: plain HTML, because the router would look for the address it stands at.
export const csr = false;
