// Loaded into the web process and the worker before all else: they end when their supervisor is gone.
if (process.channel) {
  process.once("disconnect", () => {
    process.kill(process.pid, "SIGTERM")
    // Whoever does not end in order by then is not waited for.
    setTimeout(() => process.exit(1), 15_000).unref()
  })
  process.channel.unref()
}
