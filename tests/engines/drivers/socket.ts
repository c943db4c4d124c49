/**
 * Commands and their answers over a WebSocket, numbered alike in Chromium's protocol and in WebDriver
 * BiDi.
 */

type Fields = Record<string, unknown>;

interface Message {
  id?: number;
  method?: string;
  params?: Fields;
  result?: Fields;
  /** An object in the one protocol, a word beside `message` in the other. */
  error?: { message: string } | string;
  message?: string;
}

interface Waiting {
  resolve(result: Fields): void;
  reject(error: Error): void;
}

export class Socket {
  #last = 0;
  readonly #commands = new Map<number, Waiting>();
  readonly #events = new Map<string, ((params: Fields) => void)[]>();
  readonly #socket: WebSocket;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) =>
      this.#hear(JSON.parse(String(data)) as Message),
    );
    socket.addEventListener('close', () => {
      for (const { reject } of this.#commands.values()) reject(new Error('The engine is gone'));
    });
  }

  static async to(address: string): Promise<Socket> {
    const socket = new WebSocket(address);
    await new Promise<unknown>((resolve, reject) => {
      socket.addEventListener('open', resolve);
      socket.addEventListener('error', () => reject(new Error(`Nobody answers at ${address}`)));
    });
    return new Socket(socket);
  }

  #hear({ id, method, params = {}, result = {}, error, message }: Message): void {
    if (id === undefined) {
      for (const resolve of this.#events.get(method ?? '') ?? []) resolve(params);
      this.#events.delete(method ?? '');
      return;
    }
    const waiting = this.#commands.get(id);
    this.#commands.delete(id);
    if (error === undefined) waiting?.resolve(result);
    else
      waiting?.reject(
        new Error(typeof error === 'string' ? `${error}: ${message}` : error.message),
      );
  }

  /**
   * @param more what else the message has
   * @throws Error with what the engine says against it
   */
  send(method: string, params: Fields = {}, more: Fields = {}): Promise<Fields> {
    const id = (this.#last += 1);
    this.#socket.send(JSON.stringify({ id, method, params, ...more }));
    return new Promise((resolve, reject) => this.#commands.set(id, { resolve, reject }));
  }

  /** The next event of a name. */
  next(event: string): Promise<Fields> {
    return new Promise((resolve) => {
      this.#events.set(event, [...(this.#events.get(event) ?? []), resolve]);
    });
  }

  close(): void {
    this.#socket.close();
  }
}
