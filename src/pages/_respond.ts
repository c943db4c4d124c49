/** Answers with a file: its type matters in development; a published file's type is its name's. */
export function respond(body: string | Uint8Array<ArrayBuffer>, type: string): Response {
  return new Response(body, { headers: { 'Content-Type': type } });
}
