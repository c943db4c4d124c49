/** Words of sounds and films. */
export const recording = {
  length: '时长',
  size: (bytes: number) =>
    bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1e6).toFixed(1)} MB`,
  download: { sound: '下载录音', film: '下载录像' },
  subtitles: '字幕',
  /** Beside the player. */
  offline: '没有网络时放不了，文字照样能读。',
  transcript: '文字记录',
  follow: '回到正在说的一句',
  /** Above the transcript. */
  from: '点时间，就从那里放。',
  timedText: '下载文字记录（WebVTT）',
  /** Of a transcript on several pages. */
  parts: '文字记录的各部分',
  part: (number: number, total: number) => `第${number}部分，共${total}部分`,
  partBetween: (from: string, to: string) => `${from}—${to}`,
  next: '下一部分',
  back: '这件展品的著录',
};
