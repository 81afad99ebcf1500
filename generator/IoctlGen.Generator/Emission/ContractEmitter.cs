using IoctlGen.Generator.Model;

namespace IoctlGen.Generator.Emission;

/// <summary>Prints the files of a contract.</summary>
static class ContractEmitter
{
    public static string Emit(ContractModel contract)
    {
        var writer = new CodeWriter();
        FileHeader.Write(writer, contract);
        if (contract.Namespace.Length == 0)
        {
            WriteTypes(writer, contract, 0, () => WriteMembers(writer, contract));
        }
        else
        {
            using (writer.WriteBlock($"namespace {contract.Namespace}"))
                WriteTypes(writer, contract, 0, () => WriteMembers(writer, contract));
        }

        return writer.Finish();
    }

    public static string Emit(ContractModel contract, AsWrittenFileModel file)
    {
        var writer = new CodeWriter();
        FileHeader.Write(writer, contract);
        WriteScopes(writer, contract, file, 0);
        return writer.Finish();
    }

    static void WriteScopes(CodeWriter writer, ContractModel contract, AsWrittenFileModel file, int index)
    {
        if (index == file.Scopes.Count)
        {
            WriteTypes(writer, contract, 0, () => WriteMembers(writer, file));
            return;
        }

        var scope = file.Scopes[index];
        if (scope.Namespace is null)
        {
            WriteScope(writer, contract, file, index);
        }
        else
        {
            using (writer.WriteBlock($"namespace {scope.Namespace}"))
                WriteScope(writer, contract, file, index);
        }
    }

    static void WriteScope(CodeWriter writer, ContractModel contract, AsWrittenFileModel file, int index)
    {
        var directives = file.Scopes[index].Directives;
        foreach (var directive in directives)
            writer.WriteLine(directive);
        if (directives.Count > 0)
            writer.WriteLine();
        WriteScopes(writer, contract, file, index + 1);
    }

    static void WriteTypes(CodeWriter writer, ContractModel contract, int index, Action writeMembers)
    {
        if (index == contract.Types.Count)
        {
            writeMembers();
            return;
        }

        using (writer.WriteBlock($"partial {contract.Types[index].Keyword} {contract.Types[index].Name}"))
            WriteTypes(writer, contract, index + 1, writeMembers);
    }

    static void WriteMembers(CodeWriter writer, ContractModel contract)
    {
        foreach (var code in contract.Codes)
            ConstantEmitter.Write(writer, code);
        foreach (var method in contract.Methods)
            MethodEmitter.Write(writer, method);
        if (contract.Codes.Count > 0)
            DescriptorEmitter.Write(writer, contract.Codes);
    }

    static void WriteMembers(CodeWriter writer, AsWrittenFileModel file)
    {
        foreach (var method in file.Methods)
            MethodEmitter.Write(writer, method);
        if (file.Descriptors.Count > 0)
            DescriptorEmitter.WriteFurtherPart(writer, file.Descriptors);
    }
}
