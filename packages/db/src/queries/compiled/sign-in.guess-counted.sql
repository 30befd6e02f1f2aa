insert into
  sign_in_failures as f (key_hash, failures, first_at, last_at)
values
  ($1, 1, $2::timestamptz, $3::timestamptz)
on conflict (key_hash) do update
set
  failures = case
    when f.last_at <= $4::timestamptz then 1
    else f.failures + 1
  end,
  first_at = case
    when f.last_at <= $5::timestamptz then $6::timestamptz
    else f.first_at
  end,
  last_at = $7::timestamptz
where
  f.last_at <= $8::timestamptz
  or f.failures < $9::integer
  or f.last_at + make_interval(
    secs => least(
      $10::double precision,
      $11::double precision * power(
        2::double precision,
        least(f.failures - $12::integer, $13::integer)
      )
    )
  ) <= $14::timestamptz
returning
  f.key_hash
