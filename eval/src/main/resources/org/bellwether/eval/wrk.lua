-- Asks for the addresses of a file, one after the other, and prints what Wrk.java reads.
local addresses = {}
local at = 0

function init(args)
  for line in io.lines(args[1]) do
    addresses[#addresses + 1] = line
  end
end

function request()
  at = at % #addresses + 1
  return wrk.format("GET", addresses[at])
end

function done(summary, latency)
  local failed = summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.write
    + summary.errors.timeout
  print(string.format("figures %.1f %.1f %.1f %.1f %d %d", latency:percentile(50) / 1000, latency:percentile(90) / 1000,
    latency:percentile(99) / 1000, latency.max / 1000, summary.requests, failed))
end
