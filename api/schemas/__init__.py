"""What a request may hold and what an answer looks like, a module per noun."""
