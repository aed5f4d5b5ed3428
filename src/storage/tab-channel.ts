/** What a tab tells the others once it has written in a map. */
export interface Told {
  /** The shape of the data that it writes. */
  readonly schema: number;
  /** The number of its last gesture. */
  readonly head: number;
}

/**
 * What tabs that have one map open tell each other. A message that is missed
 * loses nothing: whoever writes reads first what the others wrote.
 */
export class TabChannel {
  /** Called when another tab has written. */
  onheard: (told: Told) => void = () => undefined;
  readonly #channel: BroadcastChannel;
  #isClosed = false;

  constructor(name: string) {
    this.#channel = new BroadcastChannel(name);
    this.#channel.onmessage = ({ data }: MessageEvent<Told>) => {
      this.onheard(data);
    };
  }

  tell(told: Told): void {
    if (!this.#isClosed) this.#channel.postMessage(told);
  }

  close(): void {
    this.#isClosed = true;
    this.#channel.close();
  }
}
