namespace IoctlGen.Specs.Codes;

/// <summary>How far one name is from another.</summary>
public static class EditDistance
{
    /// <summary>
    /// How many letters differ, are missing or too many, or have changed places with their neighbours (optimal string alignment);
    /// null where it is above a limit, which ends the work early.
    /// </summary>
    /// <param name="wanted">A name.</param>
    /// <param name="name">The other.</param>
    /// <param name="limit">The most that counts.</param>
    public static int? Of(string wanted, string name, int limit)
    {
        if (Math.Abs(wanted.Length - name.Length) > limit)
            return null;

        // The last three rows of the table of all beginnings.
        var (before, last, row) = (new int[name.Length + 1], new int[name.Length + 1], new int[name.Length + 1]);
        for (var j = 0; j <= name.Length; j++)
            row[j] = j;
        for (var i = 1; i <= wanted.Length; i++)
        {
            (before, last, row) = (last, row, before);
            row[0] = i;
            var least = i;
            for (var j = 1; j <= name.Length; j++)
            {
                var isSame = wanted[i - 1] == name[j - 1];
                row[j] = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + (isSame ? 0 : 1));
                if (i > 1 && j > 1 && wanted[i - 1] == name[j - 2] && wanted[i - 2] == name[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                least = Math.Min(least, row[j]);
            }

            // Exchanged letters reach back two rows; those cost one more than the row before.
            if (least > limit + 1)
                return null;
        }

        return row[name.Length] <= limit ? row[name.Length] : null;
    }
}
