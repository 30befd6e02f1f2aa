delete from "tokens"
where
  "hash" = $1
  and "purpose" = $2
  and "expires_at" > $3
returning
  "user_id"
