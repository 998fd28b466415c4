// Whether the process answers; whether it may be sent requests is what /readyz tells a load balancer.
const { PORT = "4000" } = process.env;
const answer = await fetch(`http://127.0.0.1:${PORT}/healthz`).catch(() => undefined);
process.exitCode = answer?.ok === true ? 0 : 1;
