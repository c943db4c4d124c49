/** Words of reading aloud. A file of its own: the browser loads it too, when a reader listens. */

export const speech = {
  listen: '朗读',
  silent: '现在不能朗读',
  noVoice: [
    '如果是在微信里打开的，请点右上角的“…”，选择在浏览器里打开。',
    '如果已经在浏览器里，就是这台设备没有中文语音，请在系统设置里添加，再打开本页。',
  ],
  close: '关闭',
  panel: '朗读',
  pause: '暂停',
  resume: '继续',
  stop: '停止',
  previous: '上一段',
  next: '下一段',
  rate: '语速',
  rates: { '0.75': '慢速', '1': '常速', '1.25': '快速', '1.5': '更快' } as Record<string, string>,
  progress: (share: number) => `已读${Math.round(share * 100)}%`,
  fromHere: '从这一段起朗读',
  ended: '读完了。',
  paused: '朗读被打断了，按“继续”接着听。',
  failed: '没有声音。请检查音量和系统的语音设置，再按“继续”。',
  network: '这种语音要联网才能用，现在连不上。请检查网络，再按“继续”。',
  sound: '这一段的声音没能打开。请检查网络，再按“继续”。',
  machine: '机器朗读',
  by: (name: string) => `${name}朗读`,
  download: '下载音频',
};
